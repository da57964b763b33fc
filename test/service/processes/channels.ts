import type { Channel } from "../../../src/store/bus.js";

/** Channels of processes that hear each other, a moment later. */
export interface Channels {
  open(): Channel & Disposable;
}

export function createChannels(): Channels {
  const ears = new Map<Channel, (taskId: string) => void>();
  return {
    open() {
      const channel: Channel & Disposable = {
        send(taskId) {
          for (const [other, hear] of ears) if (other !== channel) setImmediate(hear, taskId);
        },
        receive: (listener) => void ears.set(channel, listener),
        [Symbol.dispose]: () => void ears.delete(channel),
      };
      return channel;
    },
  };
}
