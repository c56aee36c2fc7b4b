import { writeFileSync } from 'node:fs';
import { dialoguePage } from './page.ts';

// `npm run docs`
writeFileSync(new URL('../../../docs/dialogue.md', import.meta.url), dialoguePage());
