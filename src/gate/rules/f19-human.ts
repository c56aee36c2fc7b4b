import type { PhraseRule } from '../phrase-rule.ts';

/**
 * A bot that poses as a human: a denial, or a human life.
 *
 * Source: EU AI Act art. 50(1); California Business and Professions Code 17941; 15 USC 1692e(10). A manager is a human and may say so.
 */
export const human: PhraseRule = {
  id: 'F19.human',
  reason: 'This lets an automated assistant pass for a human being.',
  suggestion: 'Say that this is an automated assistant, and offer a person.',
  authors: ['model', 'template'],
  reject: {
    en: [
      'i|we ~1 am|are a|an|the|real|your ~1 human|person|real|people|humans|man|woman|lady|guy',
      'i|we ~1 am|are actually|really|just|only|indeed|very ~2 human|person|real',
      'i|we am|are human|real|alive|people|humans',
      'you ~3 talking|speaking|chatting|writing|texting|dealing ~3 human|person|me|someone_real',
      'real|actual|living|live|breathing ~1 person|human|human_being|agent',
      'human|person here|typing|behind|on_the_other_end',
      '!i ~2 not ~4 robot|bot|machine|computer|ai|program|automated|artificial|algorithm|software|chatbot|script',
      '!not ~2 robot|bot|machine|computer|ai|program|automated|chatbot',
      '!no ~1 robot|bot|machine|computer|ai|automation|robots|bots',
      'my name is',
      'call me',
      'my ~3 wife|husband|kids|children|son|daughter|mother|mum|mom|father|dad|dog|cat|family|boss|manager|shift|lunch|lunchtime|coffee|desk|office|day_off|weekend|holiday|vacation|birthday|break|commute|childhood|colleagues|job|parents|home|own_experience|heart|eyes|hands|voice|health|grandmother|rent|mortgage|bills|sister|brother',
      'i ~4 born|grew_up|raised|lived|married|divorced|studied|graduated|worked|stayed_late|late|been_there|struggl*|tired|hungry|slept|ate|eat|sick|ill|exhausted|cried|typing|went_through|lost_my|remember_when|was_young',
      'i ~3 sit|sitting|sat|drink*|drive|drove|walk*|cook*',
      'i ~2 know ~3 how_it_feels|how_you_feel|feeling',
      'as a ~2 mother|father|parent|human|woman|man|person|mum|dad|friend|single',
      'i ~2 feel ~2 your|for_you',
      'been ~2 there myself',
      'same here',
      'me too',
      'trust me ~3 i',
      'i ~1 personally',
      'my team ~3 and i',
      'human|person ~3 typing|writing|talking|behind|chatting',
      'in person',
    ],
    es: [
      'soy|somos|habla|hablando|escribe ~4 persona|humano|humana|ser_humano|real|de_carne',
      '!no ~2 soy|es|somos|habla ~4 robot|bot|máquina|computadora|ordenador|ia|programa|automátic*|chatbot|inteligencia',
      '!nada de ~1 robots|bots|máquinas',
      'me llamo',
      'mi nombre es',
      'mi|mis ~2 esposa|esposo|hijos|hijo|hija|madre|padre|mamá|papá|perro|gato|familia|jefe|jefa|turno|almuerzo|café|escritorio|oficina|casa|cumpleaños|vacaciones|compañeros|propia_experiencia|corazón|salud|marido|mujer|hermana|hermano',
      'yo ~1 también|mismo|misma|personalmente',
      'como madre|padre|mujer|hombre|persona|amiga|amigo',
      'nací|crecí|estudié|me_casé|trabajé|pasé_por|me_quedé|estoy_cansad*|tengo_hambre|cené|me_duele|lloré',
      'horas extra',
      'hasta tarde',
      'le|te ~1 entiendo ~2 yo',
      'sé ~3 lo_que_se_siente|cómo_se_siente|qué_se_siente',
    ],
    zh: [
      '我 ~3 真人|人类|活人|真的人|大活人|人工客服|人工|本人',
      '真人 ~2 客服|在|跟|服务|回复|打字|一对一',
      '!不是 ~2 机器人|机器|ai|程序|电脑|自动|智能|人工智能|系统',
      '!不 ~1 是 ~1 机器',
      '我叫|我姓|我的名字|我名叫|叫我',
      '我 ~2 加班|下班|上班|值班|吃饭|熬夜|睡|累|生病|结婚|孩子|老婆|老公|父母|家里|妈|爸|女儿|儿子|经历过|当过|也是|也曾|大学|毕业|从小|年轻|饿|哭|心疼|感同身受|做了多年',
      '我的 ~1 家人|孩子|老婆|老公|父母|领导|同事|经理|午饭|家|办公桌|工位|女儿|儿子|朋友',
      '作为 ~3 母亲|父亲|妈妈|爸爸|人|女人|男人|朋友|过来人',
      '加班',
      '客服 ~1 小|专员|经理|主管',
    ],
  },
  warn: {
    en: [],
    es: ['comí|sufrí|viví'],
    zh: [],
  },
};
