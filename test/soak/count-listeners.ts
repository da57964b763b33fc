import type { Bus } from "../../src/store/bus.js";

/** The same bus, and how many listen on it. */
export function countListeners(inner: Bus): { readonly bus: Bus; count(): number } {
  let listeners = 0;
  const bus: Bus = {
    wake: (taskId) => inner.wake(taskId),
    listen(taskId) {
      const listener = inner.listen(taskId);
      let isOpen = true;
      listeners++;
      return {
        woken: () => listener.woken(),
        [Symbol.dispose]() {
          listener[Symbol.dispose]();
          if (isOpen) listeners--;
          isOpen = false;
        },
      };
    },
  };
  return { bus, count: () => listeners };
}
