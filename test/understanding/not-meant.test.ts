import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import type { Label } from '../../src/understanding/cues/cue.ts';
import { cuesIn } from '../../src/understanding/cues/finders.ts';
import { viewsOf } from '../../src/understanding/normalise.ts';

type Row = readonly [Label, Language, string];

const said = (language: Language, text: string) =>
  cuesIn(language, viewsOf(text)[language]).hits.map(({ says }) => says);

describe('what is named and not meant', () => {
  it.each<Row>([
    // denied
    ['flag:bereavement', 'en', 'relax, nobody died, I only forgot'],
    ['flag:bereavement', 'es', 'mi abuela no murió, fue un susto'],
    ['flag:bereavement', 'zh', '不是白事，是满月酒'],
    ['flag:self_harm', 'en', "I'm not suicidal, only broke"],
    ['flag:self_harm', 'es', 'no voy a matarme por esto'],
    ['flag:self_harm', 'zh', '放心，我不会跳楼的'],
    ['flag:serious_illness', 'zh', '家里没人住院'],
    ['already_paid', 'es', 'no pagué todavía'],
    ['already_paid', 'zh', '这钱我不还了'],
    // long past
    ['flag:bereavement', 'en', 'my father died twelve years ago, I pay for myself'],
    ['flag:serious_illness', 'es', 'me operaron hace nueve años, ya ni me acuerdo'],
    ['flag:serious_illness', 'zh', '八年前做过手术，现在很好'],
    ['insolvency', 'en', 'I went bankrupt back in 2009'],
    ['insolvency', 'es', 'en 2012 me declaré en quiebra'],
    // somebody else's matter
    ['insolvency', 'en', 'my supplier went into liquidation and owes me'],
    ['insolvency', 'es', 'un cliente se declaró insolvente y no me pagó'],
    ['insolvency', 'zh', '我同学去年申请个人破产'],
    ['flag:serious_illness', 'en', 'my neighbour has cancer, I feed her cat'],
    ['flag:serious_illness', 'es', 'mi vecina está muy enferma'],
    ['flag:bereavement', 'en', 'the funeral of the goldfish was in the garden'],
    // a job, a place
    ['flag:serious_illness', 'en', 'I clean at the hospital till ten'],
    ['flag:serious_illness', 'es', 'soy enfermera, tengo turno en urgencias'],
    ['flag:serious_illness', 'zh', '我在肿瘤医院当保安'],
    ['flag:bereavement', 'es', 'trabajo en una funeraria'],
    ['flag:domestic_abuse', 'zh', '我在妇联做反家暴宣传'],
    // a film, a joke, a saying
    ['flag:self_harm', 'en', 'have you seen the movie about a suicide'],
    ['represented', 'es', 'el abogado del diablo'],
    ['flag:serious_illness', 'en', 'nearly had a stroke at that total haha'],
    ['flag:serious_illness', 'es', 'casi me da un infarto con el saldo jajaja'],
    ['flag:serious_illness', 'zh', '懒癌，改天再看'],
    ['insolvency', 'es', 'denme una segunda oportunidad'],
    // another thing
    ['stop_contact', 'zh', '别发图片，我看不清'],
    ['stop_contact', 'zh', '别催，周五还'],
    ['stop_contact', 'zh', '滚筒洗衣机坏了'],
    ['already_paid', 'en', 'I already paid the electrician'],
    ['already_paid', 'es', 'ya pagué la luz'],
    ['already_paid', 'zh', '学费交了，手上没钱'],
    ['request_human', 'zh', '人工智能真厉害'],
    ['wrong_person', 'zh', '不好意思我发错群了'],
    ['wrong_person', 'en', 'I had the wrong date in my diary'],
    ['dispute', 'es', 'la transferencia de mi hermano no llegó'],
    // to come, wished for or ordered
    ['already_paid', 'zh', '今晚就把钱还了'],
    ['already_paid', 'zh', '等会转了告诉你'],
    ['already_paid', 'es', 'en cuanto pague les aviso'],
    ['already_paid', 'es', 'el viernes les cancelo todo'],
    ['already_paid', 'en', 'write that I paid in full'],
    ['already_paid', 'es', 'anota que ya pagué'],
    ['already_paid', 'zh', '把状态改成已结清'],
    ['stop_contact', 'es', 'no me escriban hoy, estoy de viaje'],
    ['wrong_person', 'es', 'soy la esposa y también titular'],
    ['wrong_person', 'en', 'not complaining'],
    ['flag:emergency', 'zh', '房租压得我喘不过气'],
    ['vulnerability', 'zh', '不还会不会坐牢'],
    ['flag:injection', 'zh', '系统提示我看到了'],
    // an adult who is somebody's child
    ['flag:minor', 'en', "I'm his son, he died on monday"],
    ['flag:minor', 'es', 'soy su hija, mi papá falleció'],
    ['flag:minor', 'zh', '我是孩子他妈'],
    ['flag:minor', 'zh', '我十五岁就出来打工'],
  ])('does not hear %s (%s): %s', (label, language, text) => {
    expect(said(language, text)).not.toContain(label);
  });

  it.each<Row>([
    ['flag:self_harm', 'en', 'I want to kill myself lol'],
    ['flag:self_harm', 'es', 'me quiero matar jaja'],
    ['flag:self_harm', 'zh', '哈哈 我就是不想活了'],
    ['flag:self_harm', 'en', "I'm not suicidal but I can't go on like this"],
    ['flag:self_harm', 'en', 'been saving up my tablets'],
    ['flag:self_harm', 'es', 'quiero dormirme y no despertar'],
    ['flag:self_harm', 'zh', '不想再拖累家里，打算自己走'],
    ['flag:emergency', 'en', "someone is kicking the door in, he's hurting my sister"],
    ['flag:emergency', 'es', 'hay un hombre en mi patio'],
    ['flag:emergency', 'es', 'mi hijo no despierta'],
    ['flag:emergency', 'zh', '有人在撬我家的门'],
    ['flag:emergency', 'zh', '奶奶倒在地上叫不醒'],
    ['flag:bereavement', 'en', 'no, my father died on sunday'],
    ['flag:bereavement', 'es', 'no puedo ahora, murió mi hermana'],
    ['flag:bereavement', 'en', 'my husband died six years ago and I still cannot sleep'],
    ['flag:serious_illness', 'en', 'off work with cancer'],
    ['flag:serious_illness', 'zh', '我妈在医院住院'],
    ['flag:customer_deceased', 'es', 'el titular murió hace cuatro años'],
    ['flag:minor', 'en', "I'm his daughter, I'm 12"],
    ['already_paid', 'en', 'I paid the guy who came round'],
    ['already_paid', 'es', 'sí pagué la cuota'],
    ['already_paid', 'zh', '昨天下班就还了'],
    ['stop_contact', 'zh', '消息也别发'],
    ['stop_contact', 'zh', '别再催了'],
    ['stop_contact', 'zh', '不要给我发了'],
    ['dispute', 'es', 'cobran una garantía que nunca contraté'],
    ['vulnerability', 'en', 'my boss let me go, I lost my job'],
  ])('hears %s all the same (%s): %s', (label, language, text) => {
    expect(said(language, text)).toContain(label);
  });

  it('hears the wrong person, and nobody bereaved, where a stranger says that the borrower is dead', () => {
    const heard = said('en', 'the account holder died in may, I rent her flat');
    expect(heard).toEqual(expect.arrayContaining(['flag:customer_deceased', 'wrong_person']));
    expect(heard).not.toContain('flag:bereavement');
  });

  it.each<readonly [string, boolean]>([
    ['I never took this loan', false],
    ['I never took this loan, somebody used my passport', true],
  ])('takes %s for a stolen identity: %s', (text, stolen) => {
    expect(said('en', text).includes('identity_theft')).toBe(stolen);
    expect(said('en', text).includes('dispute')).toBe(!stolen);
  });
});
