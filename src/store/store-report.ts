/** What a store holds, and what is wrong with it. */
export interface StoreReport {
  readonly tables: readonly TableReport[];
  /** Where and what; empty if all is well. */
  readonly problems: readonly string[];
}

export interface TableReport {
  readonly name: string;
  readonly entries: number;
  /** Of its values, or of its pages. */
  readonly bytes: number;
}
