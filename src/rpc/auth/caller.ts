/** Who calls; what belongs to a caller is found by this id. */
export interface Caller {
  /** The same for the same caller at any time; "anonymous" for all who do not say who they are. */
  readonly id: string;
}

/** Everybody who does not say who they are. */
export const anonymous: Caller = { id: "anonymous" };
