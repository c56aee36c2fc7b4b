/** How firm a message may sound; what that means is measured by the bounds in `prompts/tones/`. */
export const TONES = ['warm', 'neutral', 'firm'] as const;

export type Tone = (typeof TONES)[number];

/** What the words are held to that nobody has set a tone for: most templates, and a manager's own. */
export const UNTONED: Tone = 'neutral';
