import type { PhraseRule } from '../phrase-rule.ts';

/**
 * Exaggerated or invented consequences for a credit report, and promises to delete entries.
 *
 * Source: 15 USC 1692e(8) and (16), 15 USC 1681s-2; 12 CFR 1006.30(a).
 */
export const creditReport: PhraseRule = {
  id: 'F14.credit_report',
  reason: 'This threatens with the credit report, or promises to change it.',
  suggestion: 'Leave the credit report out unless the ledger schedules a report.',
  reject: {
    en: [
      '@credit ~5 ruin*|destroy*|damage*|wreck*|trash*|tank*|plummet*|collapse*|suffer*|hurt*|drop*|fall*|gone|affected|affect|dead|black*|hit|hits|scar*|stain*|marked|zero|never|forever|life|lower|crash*|finished|permanent*|worse|bad',
      'ruin*|destroy*|damage*|wreck*|trash*|tank*|hurt*|hit*|affect*|kill*|black*|stain*|lower*|sink*|scar*|harm*|drop*|mark* ~4 @credit',
      '@we|will|already|have|get ~3 report*|submit*|send*|flag*|register*|list*|notify|file* ~6 @credit|bureaus|bureau|agencies|equifax|experian|transunion|blacklist*',
      'report|reported|reporting ~3 to|all ~3 @credit|bureaus|bureau|agencies',
      'wipe*|delete*|remove*|erase*|clean*|clear*|fix*|take_off|scrub*|hide|repair* ~6 @credit|late_marks|marks|history|file|record|negative|late_payment*',
      'pay ~6 @credit ~4 clean|clear|deleted|fixed|removed|wiped',
      '@credit ~6 @kin|family|relatives|heirs',
      '@kin|family|whole_family|household|children|spouse ~4 @credit',
      'blacklist*',
      'never ~2 get|have|borrow|obtain|qualify|receive|see|buy|rent|be_approved ~5 loan|mortgage|credit|bank_account|card|phone_contract|rent|house|car|flat|home',
      'no ~1 bank|lender|landlord|one ~4 lend|loan|give|rent|trust|touch|mortgage|hire',
      'disput* ~6 @credit|score',
      '@credit ~3 7|seven|ten|10|twenty|20|# years',
      'for life|forever|the_rest_of',
      'mortgage ~3 refused|denied|never|forget',
    ],
    es: [
      '@credit ~5 arruin*|destru*|dañ*|destroz*|afect*|manch*|hund*|caer*|baj*|perjudic*|negr*|peor*|mal|para_siempre|de_por_vida|sufr*|desplom*|acab*|marc*|rechaz*',
      'arruin*|destru*|dañ*|destroz*|afect*|manch*|hund*|perjudic*|baj*|marc*|ensuci* ~5 @credit',
      'report*|boletin*|inscrib*|anot*|registr*|inform*|envi*|met* ~5 @credit|buró|buros|burós|asnef|datacrédito|infocorp|veraz|dicom|lista_negra|centrales',
      'borr*|elimin*|limpi*|quit*|repar*|arregl*|suprim* ~5 @credit|atraso*|registros|marcas|historial|reporte|negativ*',
      '@credit ~6 @kin|familia',
      '@kin|familia ~5 @credit',
      'lista negra',
      'listas negras',
      'nunca|jamás|ningún|nadie|ninguna ~3 obt*|tendr*|conseg*|conced*|dar*|prest*|aprob*|podr* ~4 préstamo|hipoteca|crédito|tarjeta|alquil*|casa|piso',
      'ningún|ninguna banco|entidad|financiera ~4 prest*|dar*|aprob*|conced*|quer*',
      'reclam*|disput* ~6 @credit',
      'de por vida',
      '@credit ~4 siete|diez|veinte|# años',
      'fichad*|boletinad*',
    ],
    zh: [
      '@credit ~~4 黑|毁|完|废|污|花|坏|影响|受损|永久|一辈子|终身|终生|不良|留|拉低|下降|跌|扣|记|上|入|差|低|没救|崩|脏|五年|归零',
      '黑 ~2 名单|户|征信',
      '上报|报送|上传|报|录入|提交|记入|计入|同步|报到|写进|抄送 ~4 @credit|央行|百行|人行',
      '删|消|洗|修复|抹|清除|清|撤|去掉|处理掉|洗白|恢复 ~6 @credit|逾期记录|记录|污点|不良',
      '@credit ~~6 删|消|洗|修复|抹|清除|洗白|恢复|撤',
      '全家|家人|子女|配偶|孩子|父母|家庭|亲属 ~6 @credit|信用',
      '@credit ~~4 全家|子女|孩子|配偶|家人',
      '一辈子|终身|终生|这辈子|永远 ~6 贷|黑|买房|背|信用|污点|别想|借',
      '再也|以后|今后|休想|别想 ~4 贷款|买房|借|房贷|车贷|信用卡|办卡',
      '异议|投诉|申诉 ~~6 @credit|评分|信用',
      '@credit|逾期记录|记录|污点|不良记录 ~6 删|消|洗|修复|抹|清除|撤|消掉|消除',
    ],
  },
};
