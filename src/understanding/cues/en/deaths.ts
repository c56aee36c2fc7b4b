import type { Cue } from '../cue.ts';

/** Deaths in English: somebody near has died, or the person whom the messages are for. */
export const ENGLISH_DEATHS: readonly Cue[] = [
  {
    says: ['flag:bereavement', 'vulnerability', 'duty:T20', 'reason:bereavement'],
    weight: 0.93,
    unless: ['(phone|battery|car|laptop|computer|tv|line|internet) (is|just|has|was)? (dead|died)'],
    evenNegated: true,
    phrases: [
      '(my|our|his|her|the) (late|dear|beloved|own|old|poor|little|big|only|step|oldest|youngest|elder)? (own)? <relative> ~ (died|passed|dead|dying|death|deceased|killed|is gone|has gone|murdered|drowned|funeral|lost (his|her) life)(?! (sentence|(the|his|her) (exam|test)))',
      '(lost|buried|burying|losing|bury|cremated) (my|our|a) (late|dear|beloved|own|only|best)? <relative> (?!(job|s|support|to|number))',
      '(death|loss|passing|funeral|burial|wake|cremation|memorial) (of|for) (my|our|a|the) (late|dear|beloved)? (<relative>|family|[a-z]+ in law|close)',
      '^ (?!(my|our)) (mother|father|granny|nan|nana|grandad|grandma|grandpa) (died|passed|has died|is dead|has passed|just died)',
      '(died|dead|passed|passed away|deceased|gone) ([,.;])? (and|but)? (i am|this is) (his|her|the) <relative>',
      '(i am|this is) (his|her|the) <relative> ([,.;])? (and)? ~ (he|she) ~ (died|dead|passed|gone)',
      '(death|bereavement|loss|tragedy) in (the|my|our) family',
      "(the|a|his|her|planning|arranging|paid for|paying for|attend|attending|pay for|at|organising|organizing) (a|the|my|his|her)? (\\S+'s)? (funeral|burial|cremation|wake|memorial service)",
      '(widow|widower|widowed|bereaved|bereavement|grieving|mourning|miscarriage|stillborn|stillbirth)',
      '(we|i) (just)? (lost|buried) (him|her|our (baby|child|son|daughter|boy|girl|mother|father)|the (baby|child))(?! (number|address|job))',
      'my late (husband|wife|father|mother|partner|son|daughter|brother|sister)',
    ],
  },
  {
    says: ['flag:customer_deceased', 'wrong_person', 'vulnerability', 'duty:T21'],
    weight: 0.95,
    phrases: [
      '(man|woman|person|guy|lady|customer|gentleman|individual|one) (you|u|that you|who you|who|whose|named) ~~ (died|passed|dead|deceased|is no longer|death)',
      '(phone|number|account|loan|debt|bill|card) (belonged|belongs|was|is) (to|in)? (the name of|under)? (my|a|an|our|his|her) (late|deceased|dead|departed)',
      '<relative> ~ (died|passed away|passed|is dead|has died|passed on) ~~ (this|it|that) (was|is) (his|her|their) (account|loan|debt|phone|number|bill|name)',
      '(he|she|they|this person|that person|customer|borrower|client|account holder) (is|are|was|has|have)? (no longer|not) (with us|alive|living|among us|on this earth)',
      '(died|passed away|passed on|deceased) (last|in|on|two|three|\\d+|this|a|over|some|back|years?|months?|recently|already) ~~ (please|stop|remove|his|her|their) (stop|contact|account|loan|estate|name|record|records|debt|number|phone)',
      '(he|she|father|mother|husband|wife|brother|sister|son|daughter|uncle|aunt|grandmother|grandfather) (was|is) the (borrower|account holder|customer|one who (borrowed|took)) ',
      '(borrower|account holder|accountholder|customer|client|debtor|cardholder|policy holder|person you|person named|man you|woman you|owner of this|named person|mr \\S+|mrs \\S+|ms \\S+) ~~ (died|passed away|passed|is dead|has died|is deceased|deceased|no longer (alive|with us|living)|death)',
      "(you are|stop|keep) (texting|messaging|contacting|writing to|calling|chasing|asking) (a)? (dead|deceased|late) (man|woman|person|person's|relative|people)",
      "my (late|deceased|dead) <relative>'s (account|loan|debt|bill|phone|number)",
    ],
  },
  {
    says: ['flag:customer_deceased', 'vulnerability', 'duty:T21'],
    weight: 0.95,
    phrases: [
      'my (husband|wife|partner|dad|father|mum|mom|mother|son|daughter|brother|sister|nan|gran|grandad|uncle|aunt) (took|had|signed|got|opened|borrowed) ~~ (he|she) (is|has) (gone|died|dead|passed)',
      '<relative> (, )?(who|whose) (had|has|took|took out|owed|owned|borrowed|signed|is the|was the|loan|account|name) ~~ (died|passed|dead|deceased)',
      '(he|she) (is|was) (dead|deceased|buried|killed|in (heaven|the grave|a cemetery))',
      '^ (he|she|mr \\S+|mrs \\S+|ms \\S+) (unfortunately|sadly|actually|has|had|just|recently)? (sadly|recently|just|already)? (passed|died|departed)',
      '(dead|deceased|died|passed away) (since|for) (last|\\S+ (years?|months?|weeks?)|january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d)',
      '^ (sorry|hi|hello|unfortunately|sadly|please note|fyi|just so you know|but)? (mr|mrs|ms|miss)? (?!(my|the|our|his|her|your|their|a|an|i|we|herself|himself|everyone|phone|battery|car|it|that|this|she|he|dog|cat|nobody|someone|people|line|laptop|who|they|we|i|you) )[a-z]+ ([a-z]+)? (has|had|have|is|was)? (sadly|recently|already|unfortunately|just)? (died|passed away|passed on|is dead|is deceased|deceased)(?! (my|of))',
      '(his|her|their) (death|passing|funeral|estate|will|executor|next of kin|widow|widower)(?! (wish))',
      '^ (sorry|hi|hello|unfortunately|sadly|no|but|please|because|that)? (but|to tell you|to say|to inform you|i am afraid)? (he|she) ~ (died|passed away|passed|is dead|has died|is deceased|is no longer (alive|with us|living)|was killed)',
      '^ (sorry|hi|but|because|unfortunately|sadly|and|that|as)? (he|she) (is|has|had|just|recently|unfortunately|sadly)? (just|recently|unfortunately|sadly|already)? (dead|died|deceased|passed away|passed on|no longer with us)',
      '<relative> ~ (died|passed away|passed|is dead|deceased|has died) ~~ (his|her|their|was (his|hers)|on (his|her)) (loan|debt|account|bill|name|card|balance|invoice|contract)',
      '(loan|debt|account|bill|card|balance) (was|is|belongs|belonged|in) (to|in|under)? (my|the|his|her)? (late|deceased|dead) ',
      '(deceased|decedent|executor|executrix|probate|estate of|(his|her|their) estate|letters of administration|(dealing with|handling|money in|debts of|solicitors for) the estate)',
      'death certificate',
      "(was|is) my (late|deceased) <relative>'s",
    ],
  },
];
