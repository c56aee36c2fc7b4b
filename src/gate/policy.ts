/** What managers and lawyers set about words; read from `prompts/gate/`. */
export type GatePolicy = {
  /** Refuses everything; for an emergency, and for the proof that nothing goes round the gate. */
  readonly forbidEverything: boolean;
};
