const MARKUP =
  /(?:^|\n)\s*(?:#{2,}\s*)?(?:system|assistant|developer|instructions?)\s*:|<\/?\s*(?:system|assistant|instructions?|prompt|im_start|im_end)\b|<\|[a-z_]+\|>|\[\/?(?:inst|system|sys)\]|<<\s*sys\s*>>|#{3,}\s*(?:instruction|system|new)|```|\bdrop\s+table\b|系统\s*[:：]|sistema\s*:/i;

/** The text imitates the markup of instructions to a machine. What it says is never followed; this is for the record. */
export function looksLikeInjection(text: string): boolean {
  return MARKUP.test(text);
}
