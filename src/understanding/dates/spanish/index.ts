import type { RuleGroup } from '../rules.ts';
import { BARE_DAYS, DAYS_OF_MONTHS, NUMERIC_DAYS } from './calendar-days.ts';
import { COUNTED_DAYS, SOON } from './counted-days.ts';
import { PARTS_OF_PERIODS, STRETCHES } from './parts.ts';
import { WEEKDAYS_NAMED } from './weekdays.ts';

/** How days are named in Spanish. The longer phrase is read first: "el último viernes de junio" before "viernes" and "junio". */
export const SPANISH_DATES: readonly RuleGroup[] = [
  { needs: /\d/, rules: NUMERIC_DAYS },
  {
    needs:
      /sem|mes|ano|primer|ultimo|quincena|fin|inici|comienz|princip|mediado|cierre|valentin|enamor|padre|juan|virgen|guadalup|hispan|pilar|raza|inmac|black|navidad|noche|reyes|trabaj|muertos|madre|san |candel|velitas|ultimo|santo|pascua|resurr|habil|laborable/,
    rules: PARTS_OF_PERIODS,
  },
  {
    needs: /\d|mes|este |que |otro|ene|feb|mar|abr|may|jun|jul|ago|se?p?t|oct|nov|dic/,
    rules: DAYS_OF_MONTHS,
  },
  {
    needs:
      /dia|diita|seman|mes|ano|quincena|hora|hrs|hoy|manana|matut|pasado|ayer|antier|anoche|noche|tarde|ocho|quince|de \d|en \d/,
    rules: COUNTED_DAYS,
  },
  { needs: /(?<![^ ])(?:lun|mar|mie|jue|vie|sab|dom)/, rules: WEEKDAYS_NAMED },
  { needs: /sem|mes|ano|finde|dias|pronto|luego|(?<![^ ])(?:en|para|hasta|durante) /, rules: STRETCHES },
  {
    needs: /ahor|mero|casa|trabajo|turno|mism|moment|rat|tard|seguida|inmediat|mediodia|instante|noche|medio/,
    rules: SOON,
  },
  { needs: /(?<![^ ])(?:el|al|del|los|dia|hacia|sobre|como|tipo|este|\d{1,2}) /, rules: BARE_DAYS },
];
