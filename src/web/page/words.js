/** The five states in the order in which they are drawn, each with the customer's situation that it stands for. */
export const STATES = [
  { name: 'reminder', label: 'Reminder', means: 'a payment is due' },
  { name: 'acknowledgement', label: 'Acknowledgement', means: 'means to pay' },
  { name: 'hardship_inquiry', label: 'Hardship inquiry', means: 'cannot pay in full now' },
  { name: 'plan_offer', label: 'Plan offer', means: 'needs an arrangement' },
  { name: 'escalation_handoff', label: 'Handoff', means: 'needs a person' },
];

/** @type {Record<string, string>} */
const HANDOFF = { waiting: 'needs a person', claimed: 'with a manager' };

/** @param {string | undefined} status */
export function handoffWord(status) {
  return status === undefined ? undefined : (HANDOFF[status] ?? plain(status));
}

/** @type {Record<string, string>} */
const ALERT = { waiting: 'Waiting', claimed: 'Claimed', given_back: 'Given back', resolved: 'Resolved' };

/** @param {string} status */
export function alertWord(status) {
  return ALERT[status] ?? sentence(status);
}

/** `paid_claim` as a person would say it. @param {string} name */
export function plain(name) {
  return name.replaceAll('_', ' ');
}

/** @param {string} text */
export function sentence(text) {
  const words = plain(text);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });
const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** @param {string} tag */
export function languageName(tag) {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** @param {string} code */
export function countryName(code) {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** `Tue 24 Nov, 15:00`, in UTC: the managers' and the clock's own time. @param {string | number} instant */
export function utc(instant) {
  return moment.format(new Date(instant));
}

const dayOf = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const timeOf = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** @param {number} instant */
export function clockFace(instant) {
  return { day: dayOf.format(instant), time: timeOf.format(instant) };
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

/** "in 19 hours". @param {string} instant @param {number} now */
export function fromNow(instant, now) {
  const minutes = Math.round((Date.parse(instant) - now) / 60_000);
  const size = Math.abs(minutes);
  if (size < 1) return 'now';
  if (size < 90) return relative.format(minutes, 'minute');
  if (size < 48 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 1440), 'day');
}

/** @param {number} count @param {string} one @param {string} many */
export function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
