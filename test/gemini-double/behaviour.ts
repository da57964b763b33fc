/** What the double does with a request. Times in ms. */
export type Behaviour = (
  | { readonly kind: "ok"; readonly text?: string }
  /** Takes the request and says nothing. */
  | { readonly kind: "hang" }
  /** Sends the head and a piece of the body, then nothing. */
  | { readonly kind: "hang-in-body" }
  | { readonly kind: "reset" }
  | { readonly kind: "truncated" }
  | { readonly kind: "rate-limited"; readonly retryDelay?: string; readonly daily?: boolean }
  | { readonly kind: "unavailable" }
  | { readonly kind: "internal" }
  /** An error of a proxy in between: HTML. */
  | { readonly kind: "html" }
  | { readonly kind: "not-found" }
  /** Google has quoted keys in this text. */
  | { readonly kind: "suspended" }
  | { readonly kind: "blocked-prompt" }
  | { readonly kind: "blocked-answer" }
  | { readonly kind: "max-tokens" }
  | { readonly kind: "empty" }
  /** Streams end without a finish reason; a whole answer has none. */
  | { readonly kind: "no-finish" }
  /** Streams: an error as an event. */
  | { readonly kind: "error-event" }
  /** The model's thinking comes as a part of its own. */
  | { readonly kind: "thinking" }
) & { readonly delayMs?: number };

export type BehaviourKind = Behaviour["kind"];
