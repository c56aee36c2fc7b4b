/** One line of the table of directions; what its columns mean stands above the table. */
export type Line = {
  readonly may?: readonly string[];
  readonly packages?: readonly string[];
  readonly node?: boolean;
  readonly typesOnly?: boolean;
  readonly lazily?: readonly string[];
  readonly because: string;
};

export const DIRECTIONS: Readonly<Record<string, Line>>;
