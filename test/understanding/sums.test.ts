import { describe, expect, it } from 'vitest';
import { sumsOf, tableOf } from './reading.ts';

// What is understood, and the ways to say it in answer to "how much could you pay?".

const ENGLISH = tableOf(`
  %100: all of it
  %25: 25%
  %33: a third of it
  %50: half | half of it | fifty percent | fifty fifty
  0.50: 50p
  10 /week: a tenner a week
  100: 3 instalments of 100 | a hundo
  1000: a grand
  1000000: 1 million
  12: 12
  120: a hundred and twenty
  1200: 1,200
  1200EUR: 1 200 euros
  125: one twenty five
  150: one fifty
  1500: 1.5k | 1.5 k | a grand and a half | fifteen hundred
  20 /week: 20 pw
  20.50: 20.50
  20.50GBP: 20 quid 50
  2000: 2 grand | two grand
  100 /month: I earn 2000 a month so 100
  250: two hundred and fifty | two fifty
  %50: half of the 450
  300: 3 hundred
  112.40GBP: one hundred and twelve pounds forty on friday
  1140.75: 1 140,75
  2500: 2 and a half grand
  40: two twenties | a couple of twenties
  75: im 24 and i can do 75 | not 100 but 75 | 75 instead of 100 | i get paid 900, can do 75 | mate owes me 400 but ill have 75
  2500: two thousand five hundred | 2 thousand 500
  30: at least 30
  40: 40
  40 50: between 40 and 50
  40 50 /month: 40 to 50 a month
  40GBP: 40 quid
  40GBP /month: forty quid a month
  5: a fiver
  50: 2x50 | 2 x 50 | 3 payments of 50 | 50 x 3 | around 50 | 50ish | like 50 max | 50 now 50 later
  500: half a grand
  5000: 5k
  500USD: 500 usd | usd500 | $500.00 | 500$
  50GBP: £50
  50GBP /week: 50 pounds a week
  50USD: 50 bucks
  60: no more than 60
  75GBP: two payments of £75
  80: cant do 200, maybe 80
  80 /fortnight: eighty fortnightly | 80 every two weeks
  60: my rent is 800, i can do 60
  80GBP /month: £80pcm
  none: a couple hundred | a couple of hundred | a few hundred | few hundred quid | a couple grand
  none: hundreds | 40-50 | 3 months | in 3 payments | 0 | zero | nothing | call me at 5 | at two thirty
`);

const SPANISH = tableOf(`
  %100: el total
  %50: la mitad | la mitad del total | 50% | 50 por ciento | cincuenta por ciento
  100: cien | tengo 3 hijos y puedo 100
  100 /month: cien al mes
  1000: una luca
  1000MXN: mil pesos
  150: ciento cincuenta
  1500: mil quinientos | mil 500 | 1500 | 1.500 | 1'500
  1500.50: 1,500.50
  1500000: un millon y medio
  1500MXN: $1,500 | 1500 varos
  20: veinte
  200: docientos | doscientas | 3 cuotas de 200 | no puedo 500, puedo 200 | hasta 200 | máximo 200
  200 /fortnight: 200 quincenales | 200 a la quincena | 200 cada quincena
  200 300: entre 200 y 300 | de 200 a 300
  2000: 2 mil | dos mil
  20000: 20 mil
  200000: 200 lucas
  200EUR: 200 pavos
  %50: la mitad de los 450
  2500: dos mil y medio
  200000: doscientas lucas
  50: no 100 pero sí 50 | 50 en vez de 100 | tengo 62 y estoy solo, puedo 50
  2500: 2 mil 500
  2500MXN: dos mil quinientos pesos
  300: unos 300 | como 300
  35: treinta y cinco
  480: cuatrocientos ochenta
  50: 3 pagos de 50 | 2x50
  500: quinientos
  500.50EUR: 500 euros con 50
  500000: medio millon
  50000MXN: cincuenta mil pesos
  500MXN: 500 baros | 500 pesitos
  80: 80
  80 /week: 80 semanales | 80 a la semana | 80 por semana
  500: gano 8000 y puedo dar 500
  none: unos cientos | un par de miles | el resto | todo | en 3 pagos | mil y pico
`);

const CHINESE = tableOf(`
  %100: 全部还
  %20: 百分之二十 | 20%
  %33: 三分之一
  %50: 一半
  100: 一百
  1000: 一千左右
  10000: 一万
  105: 一百零五
  10CNY: 十块
  12000: 1.2万 | 1万2 | 一万二
  1200CNY: 一千二百元
  150: 一百五
  %50: 450的一半
  1500: 1k5
  50: 朋友欠我400 我先给你50 | 不是100 是50
  1500CNY: 一千五百块
  200: 还不起1000,只能还200 | 1000还不起,200可以 | 两百 | 俩百
  200 /month: 分三期,每期200
  200 /week: 每周200
  2000: 2千 | 2k | 先还两千
  20000: 2w
  2300: 两千三
  250: 二百五
  3.50CNY: 三块五
  300: 叁佰 | 最多三百 | 不超过300
  300 500: 300到500 | 三百到五百
  3000CNY: 3000塊
  35: 三十五
  350: 最多还三百五
  3500: 3千5
  3500CNY: 三千五百元
  50: 五十
  500: 500 | 五百 | 大概500 | 5佰 | 500行吗 | 五百行不行
  500 /month: 每月500 | 一个月五百
  500CNY: 500块 | 五百块 | 500块钱 | 500元整 | 伍佰元 | ¥500 | 人民币500 | 500人民币
  500CNY /month: 每个月还五百块
  50CNY: 五十块
  50USD: 50刀
  none: 三百来块 | 三百多 | 几百块 | 几百 | 一两百 | 三四百 | 百八十块 | 五六千 | 千把块 | 剩下的 | 分3期
  none: 三个月 | 3个孩子
`);

describe('the ways to say a sum', () => {
  it.each(ENGLISH)('%s in English: %s', (sum, text) => {
    expect(sumsOf(text, 'en')).toBe(sum);
  });

  it.each(SPANISH)('%s in Spanish: %s', (sum, text) => {
    expect(sumsOf(text, 'es')).toBe(sum);
  });

  it.each(CHINESE)('%s in Chinese: %s', (sum, text) => {
    expect(sumsOf(text, 'zh')).toBe(sum);
  });
});
