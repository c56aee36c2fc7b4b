import { playHalf } from './halves.ts';

playHalf(0);
