import type { Cue } from '../cue.ts';

/** How, when and in which language the customer wants to be spoken to, in English. */
export const ENGLISH_WISHES: readonly Cue[] = [
  {
    says: ['callback_request', 'duty:T30'],
    weight: 0.88,
    unless: ['(stop|quit) (calling|ringing|phoning)'],
    phrases: [
      '^ (please|pls|just|can you|can u)? (call|ring|phone|callback) (please|now|asap|back|me|us|after|at|tomorrow|on|in|around|between|before|later|when|tonight|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|anytime|any time|\\?)',
      '^ (call|phone|ring|phone call|callback) $',
      '^ (please|just|can you|could you|so|and|ok|yes|hi|hello|better|maybe|pls)? (please|just)? (call|ring|phone|telephone) (me|us|back|my)',
      '(please|just|to|and|can you|could you|would you|you can|you could|someone|somebody|can someone|person|you|rather|better|manager|agent|i need you to) (please|just|can|could)? (call|ring|phone|give me a (call|ring|bell|shout)|telephone) (me|us|back|my)?(?= (me|us|my|back|at|on|tomorrow|later|after|before|in|please|this|to|when|around|between|,|\\.|$|\\?))',
      '(call|ring|phone) me (back|at|on|tomorrow|later|after|before|in|please|this|when|around|between|instead)',
      '(give|giving) (me|us) (a)? (call|ring|bell|buzz|callback|call back)',
      '(request|want|need|get|have|book|schedule|arrange|like|expect|prefer) (a|an|to have a|your)? (callback|call back|phone call|call from|call with|call)',
      '(talk|speak|discuss (this|it)|explain) (about (it|this))? (on|over|by) (the)? (phone|telephone)',
      '(can|could) we (talk|speak) (tomorrow|on|at|later|by phone|this)',
      'callback',
    ],
  },
  {
    says: ['change_channel_or_time', 'duty:T30'],
    weight: 0.82,
    phrases: [
      '(i am|im|currently|sorry|still|right now|just) (at work|driving|in a meeting|on a call|on the bus|in class|abroad|travelling|traveling|on holiday|on vacation|on shift|out|with a (customer|client)|in the middle of something|busy|at school|sleeping|at the (doctor|gym|airport))(?! (of (money|work|cash)|with (no|nothing|all)|since|because)) (right now|now|at the moment|cant talk|can not talk|can not|later|until|till|,)?',
      '^ (sorry|hi|not|i am|hello)? (very|quite|bit|so|really|too)? (busy|occupied|tied up|swamped) (now|right now|atm|at the moment|today|with|later|till|until|,)?',
      '(not|bad|wrong|inconvenient|terrible|awkward) (a|an|the|right)? (good|great|right|best|convenient|suitable)? (time|moment|now)(?! (to be|for money|financially)) (to|for|please|now|right|sorry)?',
      '^ (can we|lets|let us|we can|will|i will|please|maybe|better)? (talk|speak|chat|message|text|write|reply|catch up|get back|respond|try me|try again|contact me|message me) (to you|you|me|about (it|this))? (later|tomorrow|tonight|another (time|day)|in the (evening|afternoon|morning)|after|next week|at (lunch|night)|in (a bit|an hour|a while)|when i|some other)',
      '^ (only|just|please|prefer)? (weekends|evenings|mornings|afternoons|weekdays|nights|after hours|lunch ?time|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) (only|are|is|please|work|works|better|best|suit|would)',
      '(my|new|this|phone|mobile|the) (phone)? (number|email|address|mobile|contact) (has|is|was|have|got|just)? (changed|different|new|updated|not the same|no longer)',
      '^ not now ',
      '(email|e mail|whatsapp|text|message|write|mail|sms|contact|reach|send (it|everything|this)) (me|us|to me)? (by|on|at|via|through|to|over|a)? (my)? (other|new|different|personal|email|whatsapp|post|letter|mail|e mail|telegram|teams|sms|text) (number|address|phone|instead|account|email|only|please|better|me)?',
      '(email|e mail|whatsapp|text|message|write|mail|sms|call) (me|us) (instead|by (email|post|mail|letter|text)|on (whatsapp|telegram|teams)|rather|at \\S+@\\S+|only|in (the )?(evening|evenings|afternoon|mornings|morning)|after|before|later|tomorrow|another time|on (weekends|weekdays|mondays|my))',
      '(prefer|rather|better|use|switch to|contact me (by|via|on)|reach me (by|via|on)|get|send) (to be contacted by|to (get|use)|by|via|an|a|my|it by|this by|them by|everything by)? (email|e mail|whatsapp|text|sms|post|letter|letters|phone|mail|telegram|telephone)',
      '(different|another|new|other) (number|time|channel|phone number|email|address)',
      '(change|update|changed|updating) (my|the)? (phone)? (number|email|contact details|address|phone|contact)',
      '(only|just|not|never|contact me|write|message|available|free|reach me|text|call) (me)? (after|before|in the (evening|evenings|morning|mornings|afternoon|afternoons)|on (weekends|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|evenings|weekends|mornings|at night|during the day|between) ',
    ],
  },
  {
    says: ['change_channel_or_time', 'duty:T03'],
    weight: 0.85,
    evenNegated: true,
    phrases: [
      '(not|never|stop (contacting|messaging|calling|texting|writing)|quit (contacting|messaging|calling)) ~ (at|during|while|when) (i am)? (at)? (work|my (work|job|office|workplace|shift|lunch)|working|office|school|church|night|dinner|meetings|asleep|sleeping|(my )?kids (are|is)|with my kids|the office|the job|working hours|business hours|work hours)',
      '(work|working) (nights|night shift|night shifts|late shifts|shifts)',
      '(only|not|never|nothing|no messages|no texts|no calls|do not \\S+ me) (before|after) (\\d+|noon|lunch|six|seven|eight|nine|ten|five|\\d+[ap]m|work)',
      '(only|just) (after|before|in the|on|at) (\\d+\\S*|work|noon|lunch|six|seven|five|evening|evenings|mornings|morning|weekends|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays)',
      '(too|so) (early|late) (in the (morning|night|evening)|at night|to (message|text|call|write))',
      '(keep|send|continue) ~ (reminders|reminding|messages) ~ (but|on|only|just) ~ (on|only|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|evenings|mornings|weekdays)',
      '(in|at) the middle of the night',
      '(not (when|while|with|in front of)) my (kids|children|boss|colleagues)',
      '(stop|quit) (messaging|texting|calling|contacting|writing|sending) ~~ (so (early|late)|at night|at work|on (sundays|weekends))',
    ],
  },
  {
    says: ['change_channel_or_time', 'duty:T39'],
    weight: 0.85,
    phrases: [
      '(boss|colleagues|coworkers|co workers|manager|employer|everyone|people|kids|family|parents|roommate) (can|could|might|may|will|is able to) (see|read|reads) (this|these|it|my|the|them)',
      '(shared|work|company|office|family) (phone|computer|account|number|laptop|tablet)',
    ],
  },
  {
    says: ['language_switch', 'duty:T29'],
    weight: 0.9,
    evenNegated: true,
    phrases: [
      '^ (in|can we do|how about|any|do you do|got)? (french|polish|portuguese|german|italian|arabic|hindi|cantonese|vietnamese|tagalog|russian|korean|japanese|turkish|urdu|punjabi|bengali|romanian|spanish|chinese|mandarin|english) (please|pls|version|available|translation|speaker|\\?)? (\\?)?$',
      '^ (please|can you|could you)? (translate|translation|interpreter) (please|this|it|pls|needed|\\?)?',
      '(need|want|have|get) (an|a) (interpreter|translator|translation)',
      '(in|speak|write|use|talk|switch to|change to|prefer|reply in|understand|change (the )?language to|translate (this )?(to|into)|know|have) (in|to|it in|only|better|some|any)? (spanish|english|chinese|mandarin|french|portuguese|german|italian|polish|arabic|hindi|cantonese|vietnamese|tagalog|russian|korean|japanese|turkish|urdu|punjabi|bengali|romanian|my language|another language|other languages?|simplified chinese)',
      '(do|does|can) not (really)? (speak|understand|read|write|know) (much|good|very good|any)? (english|spanish|chinese)',
      '(my|no|bad|little|poor|not good) (english|spanish|chinese) (is|not|so|very|good|bad|please)?',
      '^ (spanish|english|chinese|mandarin|espanol|cantonese) (please|pls|version)? $',
      '(change|switch) (the|my)? language',
    ],
  },
  {
    says: 'duty:T36',
    weight: 0.8,
    phrases: [
      '(what|which) (data|information|personal data) (do|have) you (have|hold|store|keep)',
      '(delete|erase|remove) (all)? (my|of my) (personal)? (data|information|records)',
      '(gdpr|ccpa|subject access|data protection|right to be forgotten|my personal data|automated decision|automatic decisions?)',
      '(copy|access) (of|to) my (data|file|information)',
    ],
  },
  {
    says: 'duty:T31',
    weight: 0.8,
    phrases: [
      '(large print|bigger (text|letters|font)|screen reader|braille|blind|partially sighted|visually impaired|deaf|hard of hearing|dyslexic|dyslexia|plain (words|english|language)|simple (words|english)|easy read|can not (see|read) (well|very well|the (small|text|screen)))',
    ],
  },
];
