import { BLOWS, LIFE_AT_STAKE, NO_LAUGHING_MATTER, OTHERS_DEAL, type NotMeant } from '../not-meant.ts';

const STILL = '(still|never (been|got|recovered)|ever since|since then|again)';

/** What shows in English that something grave is named and not meant. */
export const ENGLISH_NOT_MEANT: readonly NotMeant[] = [
  {
    of: NO_LAUGHING_MATTER,
    anywhere: true,
    phrases: ['<laugh>'],
  },
  {
    of: LIFE_AT_STAKE,
    anywhere: true,
    unless: [
      '(kill|killing|hurt|hurting|harm|harming|hang|hanging|shoot|end|ending) (myself|it all|my life)',
      '(want|wanted|wanna|going|ready) (to)? die',
      '(he|she|someone|somebody|they) (is|are|has|have) ',
    ],
    phrases: ['<laugh>'],
  },
  {
    of: [...BLOWS, ...OTHERS_DEAL, 'flag:customer_deceased', 'identity_theft'],
    anywhere: true,
    unless: ['(my|our) <relative>'],
    phrases: [
      '(in|on|watching|watched|reading|read|seen|saw|from|playing|wrote|writing) ~~ <fiction>',
      '<fiction> ~ (was|is|lol|about|where|called|series)',
    ],
  },
  { of: LIFE_AT_STAKE, phrases: ['<fiction>'] },
  {
    of: ['flag:bereavement', 'flag:serious_illness', 'flag:customer_deceased'],
    unless: ['(my|our) <relative>'],
    phrases: ['(my|our|the|a|his|her|their|poor|old) (\\S+)? <pet>', '<pet> (has|had|is|was|died|got|needs)'],
  },
  {
    of: [...BLOWS, ...OTHERS_DEAL],
    phrases: [
      '(?<!(off|no|not|from|miss|missed|missing|my|of|lost|at) ) (work|works|working|worked|job|volunteer|volunteering|volunteers|shift|temping|teach|teaching|nurse|nursing|intern|placement|bailiff|clerk|porter|cook|clean|study|studying|training|guard|officer|security) ~ (at|in|on|for|near|opposite) ~ <ward>',
      '<ward> (nurse|nurses|doctor|porter|cleaner|staff|worker|workers|shift|canteen|cafe|kitchen|car park|gift shop|shop|director|charity|fundraiser|fun run|run|walk|research|insurance|cover|visiting|appeal|parking|ad|advert|leaflet|software)',
      '(opposite|across from|next to|next door to|behind|near|outside|past|beside|round the corner from|parked at|deliver to|delivering to) (the|a)? <ward>',
      '(visiting|visit) (times?|hours) (at|in) (the|a)? <ward>',
      '<ward> ~ (for (his|her|a|my|their) (shift|interview)|car park)',
    ],
  },
  {
    of: [...BLOWS, 'insolvency'],
    unless: [STILL],
    phrases: [
      '(\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|several|few|some|couple of|donkeys) (long|odd|good)? (years|yrs|decades|yr) (ago|back|gone|clear|clean|past|now)',
      '(years|decades|ages) ago',
      '(in|back in|since) (19|200|201)\\d',
      'when i was (a|only|still|very|just)? (little|small|young|younger|kid|child|boy|girl|baby|teenager|student|\\d+|\\S+teen)(?! (months|weeks) )',
      '(as a|in my) (kid|child|boy|girl|twenties|teens|youth|student)',
      '(all clear|in remission|fully recovered|fully better|long over|long behind|long healed|back to normal|back on my feet)',
    ],
  },
  {
    of: [...OTHERS_DEAL, 'identity_theft'],
    phrases: [
      '(my|a|our|the|his|her|some) (\\S+)? (<relative>|<acquaintance>) (\\S+)? (is|was|has|had|have|got|just|went|filed|declared|gone|had to) ~~ (bankrupt|bankruptcy|insolvent|insolvency|iva|dro|administration|liquidation|chapter|stolen|cloned|hacked)',
      '(my|a|our|the|his|her) <relative> the <lawyer>',
      '(a|another) <lawyer> (myself|by trade|by training|at|in)',
      '<lawyer> (for|about|on|over|handling|dealing with|doing) (my|our|the|a)? (divorce|house|will|custody|injury|accident|sale|conveyancing|visa|mortgage|purchase|compensation|claim)',
    ],
  },
  {
    of: ['flag:serious_illness', 'vulnerability'],
    unless: ['(let|fired|laid|sacked|dismissed) (me|us)', '(i|we) (am|are|was|were|got|have|had|lost)'],
    phrases: [
      '(my|a|our|the|his|her|some|that|one of my) (\\S+)? <acquaintance> ~ (is|was|has|had|have|got|just|went|in|from|being|lost)',
      '(not|never|nobody is|no one is|none of us|nothing) ~ (ill|sick|unwell|poorly|in hospital|cancer|pregnant|homeless|depressed|redundant)(?! (able|enough))',
    ],
  },
  {
    of: ['flag:bereavement', 'flag:customer_deceased'],
    phrases: [
      '(no|not a|never a|without a) (death|bereavement|funeral|loss|tragedy|deaths)',
      '(nobody|no one|noone|none of (us|them)) (has|is|was|had)? (just|actually)? (died|dead|dying|passed|die|deceased)',
      '(did|does|has|have|had|is|was|are) not (actually|really|even|quite)? (die|died|dead|pass|passed|dying|deceased)',
      '(passed|failed) (the|his|her|their|a|with|out|by|me|it|on (the|my|this|your)) (?!(away|morning))',
      '(dead|died) (to me|on me|tired|funny|right|good|serious|beat|of (laughter|laughing|shame|embarrassment|boredom))',
    ],
  },
  {
    of: ['flag:self_harm'],
    phrases: [
      '(am|is|are|was|were|will|would|do|did) not (even|actually)? (suicidal|(going|about|planning|trying|looking) to ~ (kill|hurt|harm|hang|shoot|drown|jump|end|do anything))',
      '(am|was|were) not (thinking|dreaming) (of|about)',
      '^ (not|nobody is|no one is|never) (suicidal|going to (kill|hurt|harm))',
      '(never|will not|would not|not) (kill|hurt|harm|hang) myself',
      '(financial|career|political|social|professional) suicide',
      '(overdosed|overdose|overdosing|od) on (?!(pills|tablets|my|medication|insulin|paracetamol|drugs|purpose|morphine|heroin|fentanyl|sleeping|antidepressants|the))',
      '(end|ending|stop) (it|this|everything) , (the|this|my) (contract|loan|plan|agreement|account|payments?)',
      '(can not|not) ~ (this|it|like this) (any more|anymore|any longer)? (as one|in one|with (the|this|these|such|one) (hours|lump|job|wage|wages|rate|interest|contract|bus|boss)|at (this|that|these) (rate|rates|price)|on (this|one|my|these) (wage|wages|pay|salary|income|hours))',
    ],
  },
  {
    of: ['already_paid'],
    phrases: [
      '(did|has|have|is) (you|u|my|the|that|it) (guys|all|folks|last|people)? (get|got|gotten|receive|received|payment|transfer|money|deposit|see|seen|arrive|arrived|come|gone|go|posted|cleared)',
      '(write|say|record|simulate|pretend|imagine|assume|log|print|output|reply|respond) (that|as if|like|with)? (i|it|we|this|customer|the customer|account|the account|my account)? (has|have|is|was)? (been)? (paid|settled|cleared)',
      '(paid|settled|cleared) (for)? (the|my|our|his|her|their|some) (?!(\\S+ )?<paid_thing> ) (?=[a-z])',
      '(last time|usually|normally|always|every month) (i|we)? (paid|sent)',
      'paid ~ last time',
      '(only|always) (ever)? paid',
      '(is|was|are) (made up|taken out by|taken by (?!(direct|card|bank|your|the)))',
      '(once|when|after|as soon as|till|until|if) (it|this|that|i|the \\S+|everything|all) (is|am|are|has|have)? (been)? (all)? (paid|cleared|settled|done|gone)',
    ],
  },
  {
    of: ['flag:minor'],
    anywhere: true,
    unless: [
      '(i am|aged|age|turned|only|just|,) (only|just)? (\\d|1[0-7]|<child_age>) ',
      '(grade|year \\d+|school|class|homework)',
    ],
    phrases: [
      '(feel|feels|felt|feeling) (like|as if) (i am|am|i was|a)',
      '(died|dead|passed|deceased|funeral|power of attorney|lost (him|her)|alzheimers|dementia|a stroke|hospice|bankruptcy|executor|solicitor|carer)',
      '(i am|im|am|age|aged) (only)? (18|19|[2-9]\\d) ',
      '(people|everyone|they) ~ think ~ kid',
      '(not|no longer) (a|his|her|their)? (kid|child|minor|teenager)',
      'mother in (village|law|the)',
    ],
  },
  {
    of: ['flag:serious_illness', 'flag:emergency', 'flag:self_harm'],
    phrases: [
      '(wallet|account|business|bank|company|market|shop|savings|card|phone|laptop|car|deal|economy|roof|shed|marriage) ~ (on life support|in (a coma|intensive care|icu)|collapsed|flatlined|terminal|bleeding)',
      '(horoscope|star sign|zodiac)',
      'dying (at|of (stress|heat|cold|curiosity|thirst|hunger))',
      '(is not|not exactly|not) (brain surgery|rocket science)',
    ],
  },
];
