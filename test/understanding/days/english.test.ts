import { describe, expect, it } from 'vitest';
import { daysOf, tableOf } from '../reading.ts';

/** What is understood on Wednesday 25 November 2026, and the ways to say it in answer to "when?". */
const WHEN = tableOf(`
  2026-11-25: this wednesday | on the twenty fifth | tonight | today | later today | by end of day
  2026-11-25: i'll pay it now | paying now | paying it right now | in an hour | 1/2 now | by 5pm today
  2026-11-25: 2night | 2day | 25th
  2026-11-25 2026-11-26: today or tomorrow | 50 today 50 tomorrow
  2026-11-25 2026-11-27: half now, rest friday
  2026-11-25 2026-12-15: 100 now and 200 on the 15th
  2026-11-26: tmrw | 2moro | tomoz | tommorrow morning | cob tomorrow | in 24 hours | thanksgiving | thurs
  2026-11-26: thur | thrusday | tomorrow at 3 | tomorrow in the morning | in the morning | first thing tomorrow
  2026-11-26: can do thursday | this thursday coming | tomoro | tomorrow at the latest | tomorrow afternoon
  2026-11-26: not today, tomorrow | cant today, tomorrow | can't do today. tomorrow?
  2026-11-26 2026-11-27: tomorrow or friday
  2026-11-26 2026-12-01: 50 tomorrow and 50 on the 1st
  2026-11-27: friday | fri | this friday | day after tomorrow | the day after tmrw | eow | end of the week
  2026-11-27: by the end of the week | last friday of the month | friday the 27th | fri 27 nov | friday 27th
  2026-11-27: friday, november 27 | friday, november 27th, 2026 | by close of business friday
  2026-11-27: within 48 hours | black friday | firday | friady | no friday | i said friday not thursday
  2026-11-27: payday is friday | friday at 5pm | friday 5pm | fri 5 | until friday | hopefully friday
  2026-11-27: prob friday | friday i think | might be friday | I'll do friday if thats ok
  2026-11-27: friday works for me | i get paid on the last friday of every month | friday coming
  2026-11-27: coming friday | after work on friday | after i get paid on friday | friday after work
  2026-11-27: friday night | fri eve | not tomorrow but friday | i mean friday | friday i meant
  2026-11-27: make it friday instead | push it to friday | before friday | by friday latest
  2026-11-27: friday at the very latest | no later than friday
  2026-11-27: i sat down with my wife and friday is doable | I may be able to on friday
  2026-11-27 2026-11-28: friday or saturday
  2026-11-27 2026-11-30: either friday or monday
  2026-11-27 2026-12-04: 100 fri, 200 the fri after | half this friday, half next friday
  2026-11-27 2026-12-15: half on friday and the rest on the 15th
  2026-11-28: by the weekend | this weekend | over the weekend | need 3 more days | the twenty-eighth
  2026-11-28: friday, no wait, saturday | not friday, saturday | satuday | I get paid on the 28th so then
  2026-11-28: i'll pay on the 28th when i get paid | sat morning
  2026-11-29: sunady
  2026-11-30: eom | by eom | end of the month | end of month pls | month end | early next week
  2026-11-30: give me 5 days | the coming monday | on the 30th | when I get paid on the 30th
  2026-11-30: friday... actually make it monday | in 3 business days | last working day of the month
  2026-11-30: last day of the month | novemeber 30 | 3/4 of it on monday | first thing monday | mon
  2026-11-30: on monday 30 | till mon | should be able to do it by the 30th | the end of this month
  2026-11-30: at the end of the month when i get paid | end of november | end of nov | 5 days time
  2026-11-30: in five days | in 5 days | in about 5 days | within 5 days | 5 days | on the 30th of november
  2026-11-30: 30 nov | 30th nov 2026 | nov 30th | thirtieth of november | the thirtieth | monday next week
  2026-11-30: i can't do friday but i can do monday | move it from friday to monday
  2026-11-30: i may have it by monday
  2026-11-30 2026-12-01: monday or tuesday
  2026-12-01: this coming tuesday | the first of the month | 1st of dec | on the 1st | on the first
  2026-12-01: first working day of december | start of december | beginning of next month | early december
  2026-12-01: teusday | start of the month | beginning of december | first of december | Dec 1
  2026-12-01: december 1st please | next week on tuesday
  2026-12-01 2026-12-15: 100 on dec 1 and 50 on dec 15
  2026-12-02: I'll pay on wednesday | mid next week | in a week | in a week's time | another week please
  2026-12-02: i need one more week | 5 working days | wensday | wednsday | middle of next week
  2026-12-02: push it back a week
  2026-12-03: decmber 3 | how about the 3rd? | would the 3rd work? | change it to the 3rd
  2026-12-03: move it to the 3rd | 3
  2026-12-03 2026-12-04: 3rd or 4th
  2026-12-04: nxt fri | next friday | end of next week | late next week | a week from friday
  2026-12-04: week on friday | friday week | a week on Friday | first friday of december
  2026-12-04: 2 fridays from now | friday of next week | next week friday | next wk fri
  2026-12-05: next weekend | within the next 10 days | 10 days from now | dec 5 | 5 dec | dec5
  2026-12-05: 5th december | december the 5th | Dec. 5th | the 5th of december | 2026-12-05
  2026-12-05: i'll pay on teh 5th | saturday the 5th | saturday 5th december
  2026-12-05: friday is too soon, how about the 5th | change it from the 1st to the 5th
  2026-12-05: i said the 5th not the 15th | around the 5th | about the 5th | roughly the 5th | the 5th or so
  2026-12-05: 5th ish
  2026-12-05 2026-12-20: the 5th and the 20th | on the 5th & 20th | half on the 5th half on the 20th
  2026-12-05 2026-12-20: 20 on the 5th and 20 on the 20th
  2026-12-07: monday week | the monday after next | monday 7th
  2026-12-08: between the 5th and the 8th | from the 5th to the 8th | tuesday week
  2026-12-09: fortnight | in a fortnight | in 2 wks | in 2 weeks | in 2weeks | 2 weeks | two weeks time
  2026-12-09: in a couple of weeks | give me 2 weeks | give me a couple weeks | need a fortnight
  2026-12-09: can we push it by two weeks
  2026-12-10: til the 10th
  2026-12-11: two weeks from friday | two weeks on friday | a fortnight on friday | friday fortnight
  2026-12-12: 12 | the twelfth
  2026-12-15: the 15th | 15th | by the 15th pls | 15th of next month | the fifteenth
  2026-12-15: halfway through december | mid december | mid month | no the 15th | no, the 15th
  2026-12-15: next payday is the 15th
  2026-12-20: the 20 works | make it the 20 | make it 20th | not the 15th, the 20th | sorry i meant the 20th
  2026-12-24: christmas eve | 24th
  2026-12-25: the last friday of december | before christmas | in a month | a month from now | around xmas
  2026-12-31: end of next month | 31st | new years eve | end december
  2027-01-01: by new year | in the new year | new year
  2027-01-06: six weeks
  2027-01-09: in a month and a half
  2027-01-25: in 2 months | in two months time
  2027-02-03: febuary 3rd
  2027-03-03: march 3
  2027-11-25: in a year
  2028-02-29: 29 feb
  none: on the 15th of this month | feb 30 | 31 november | 31st of november | 30th feb | payday | on payday
  none: when i get paid | after the 15th | sometime after friday | not before friday | soon | next week
  none: next month | sometime next week | in a few days | in a few weeks | in 2 or 3 days | in 3-4 days
  none: a week or so | a week or two | idk | not sure yet | after christmas | january | in january
  none: on fridays | every friday | every 2nd friday | last friday | yesterday | 3 days ago
  none: 3 weeks overdue | i can't pay friday | i won't have it by friday | not friday | i never said friday
  none: i didn't say the 15th | who said friday? | why friday? | as soon as i can | asap
  none: I may pay 20 then | in 10 | first week of december | 1st week of dec | second week of december
  none: sometime in december | give me a week or two | give me a few days | give me some time
  none: I need a bit more time | next pay day | last working friday | week after next | the week after next
  none: never said the 5th | i don't remember saying friday | who told you friday
  none: i did not agree to the 5th | definitely not friday | anything but friday | any day except friday
  none: 31 june | 31/11 | 32nd | 0 | the 0th | 13/13 | 99/99/2026 | 2026-13-45 | at 5 | 5pm | 2nd one
  none: first thing | second payment | i have 2 kids
`);

/** Whole answers to a reminder: a promise, what was paid already, or nothing that anyone is held to. */
const REMINDED = tableOf(`
  2026-11-20: i paid on friday | sent it on the 20th
  2026-11-23: already paid on monday!!
  2026-11-24: paid last tuesday | I paid this yesterday
  2026-11-25: transferring tonight | just about to pay now | will pay later today
  2026-11-26: the cheque will clear on thursday
  2026-11-27: Hi, sorry, I'll sort this out on Friday | I can do friday
  2026-11-27: my wages come in on friday, I'll pay then | will be paid on friday
  2026-11-27: I get paid friday, can i pay then | give me till friday pls | I can't pay until friday
  2026-11-27: 50 a week starting friday | ok will do friday x | will settle up come friday
  2026-11-27: Friday without fail
  2026-11-27 2026-12-11: i will pay half on friday and half on the 11th
  2026-11-30: money lands on the 30th, will pay then | you'll have it by monday | expect it monday
  2026-11-30: would it be possible to pay at the end of the month? | I'm away til sunday, will do it monday
  2026-11-30: friday's no good, monday? | i will pay it all in one go on monday the 30th
  2026-12-01: I should have the money by tuesday | it'll be with you by the 1st | can't pay til the 1st
  2026-12-01: I'll pay £50 on the 1st
  2026-12-03: can i pay on the 3rd instead?
  2026-12-04: is it ok if i pay next friday?
  2026-12-05: need till the 5th | my rent is due on the 1st so i'll pay on the 5th | on or before the 5th
  2026-12-05: no later than december 5 | 5th at the latest
  2026-12-07: the week of the 7th
  2026-12-10: can you wait until the 10th
  2026-12-12: UC comes in on the 12th so i'll pay then
  none: lost my job on monday | my surgery is on the 3rd | when is it due, the 15th? | is it due friday?
  none: call me on friday | text me tomorrow | don't text me on sundays | I work monday to friday
  none: don't call before 9 | my mum died last friday | my birthday is on the 5th
  none: i've been ill since monday | i told you on monday i'd pay | you said friday
  none: i promised nothing for friday | i cannot pay before the 10th | I won't be able to pay on friday
  none: i get paid weekly on fridays | i could do 20 every friday | Today is a bad day | what a day
  none: I have 2 kids and 3 jobs | let me check and get back to you tomorrow | I'll let you know by friday
  none: i'll call you tomorrow | can't talk right now | i have no money right now | not now | I'll pay later
  none: later | my benefits come in every 2nd tuesday
`);

/** What is said to a promise that was said back: "no, the 15th" corrects it, "I never said the 15th" does not. */
const SAID_BACK = tableOf(`
  2026-11-27: no friday | nah friday | yes friday | correct, friday
  2026-11-30: no not friday, monday | no, i said monday
  2026-12-01: sorry, tuesday not monday
  2026-12-03: ok but the 3rd
  2026-12-05: wrong, its the 5th | that's wrong, the 5th | thats not what i said, i said the 5th
  2026-12-15: no the 15th | no, 15th | 15
  2026-12-20: nope, the 20th | make it the 20th | can we do the 20th instead | actually the 20th
  2026-12-20: 20th not 15th
  none: no not friday | not friday | yes | I never said friday | i never agreed to the 15th
  none: i didnt promise anything on the 15th | not 15 but 20 | no 20
`);

describe('days in English', () => {
  it.each(WHEN)('%s in answer to "when?": %s', (days, text) => {
    expect(daysOf(text, 'en', 'asked_when')).toBe(days);
  });

  it.each(REMINDED)('%s in answer to a reminder: %s', (days, text) => {
    expect(daysOf(text, 'en', 'reminder_overdue')).toBe(days);
  });

  it.each(SAID_BACK)('%s in answer to a promise said back: %s', (days, text) => {
    expect(daysOf(text, 'en', 'confirm_promise')).toBe(days);
  });
});
