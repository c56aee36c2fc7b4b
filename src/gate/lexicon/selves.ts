import type { Language } from '../../domain/language.ts';
import type { Lexicon } from '../phrases/matcher.ts';

/** What a machine is, and what only a human has and does. */
export const SELVES: Readonly<Record<Language, Lexicon>> = {
  en: {
    machine: `bot, bots, robot, robots, chatbot*, machine, machines, ai, artificial intelligence, artificial, automated, automatic, automatically, algorithm,
      software, program, programme, computer, virtual, digital assistant, digital agent, language model, virtual agent, automation, code, script`,
    doubted: `if, whether, think, thinks, thought, call me, called me, calling me, accuse*, mistaken, mistook, mistake me, who says, who said, who told, whoever, told, sound, sounds, seem, pretend*, why would, as though, could be, might be`,
    human_being: `human, humans, human being, human beings, are you real, you real, real, person, people, man, woman, guy, lady, someone real, somebody real`,
    own_life: `day off, weekend, holiday, vacation, birthday, shift, commute, childhood, twenties, thirties, forties, school days, heart, eyes, glasses, knee, hip,
      feet, fingers, thumbs, ears, heartbeat, pulse, rent, mortgage, bike, bus, train, flu, hay fever, headache, accent, youngest, eldest, little one, cat, dog,
      spaniel, garden, kitchen, pillow, bedtime, own experience, divorce, wedding, pregnancy, maternity leave, honeymoon, own debts, church`,
    meal: `lunch, lunchtime, lunch break, breakfast, dinner, supper, coffee, coffees, cup of tea, tea break, coffee break, sandwich, sandwiches, snack, toast, latte, cold coffee, a bite`,
    lived: `born, grew up, raised, went to school, was young, was your age, lived on, ate, eaten, eat, slept, sleep, woke, drank, cooked, cooking, drove, walked past, walked by,
      breathe, breathing, sweat, sneez*, snort*, cried, laughed, prayed, pray, fasting, married, divorced, widowed, studied, graduated, retire, was in debt, struggl*,
      been there, been through, went through, lost my, remember you, remember when, met you, saw you at, seen you at, live in, moved house, shiver*, freezing, drenched,
      soaked, exhausted, shattered, tired, hungry, thirsty, sick, ill, poorly, unwell, heading home, going home, on my way home, on the train, on the bus, stuck in traffic,
      in bed, stayed late, working late, up all night, up since, just back, got back, back from, sitting, sat, typing, type with, typed every, typed this,
      nipped, popped out, was off, clock off, turned thirty, turned forty, turned fifty, turned sixty, know how it feels, know what it is like, know the feeling, know how you feel`,
  },
  es: {
    machine: `bot, bots, robot, robots, chatbot*, máquina, máquinas, ia, inteligencia artificial, artificial, automático, automática, automáticos, automáticas, automatizad*,
      algoritmo, software, programa, ordenador, computadora, sistema informático, virtual, digital, autómata, modelo de lenguaje, sistema`,
    doubted: `si, piensa*, pense, cree, crea, creer, crees, creyó, llam*, confund*, quién dijo, quién le dijo, quién te dijo, quien diga, dice que, dicen que, dude, dudar, dudas, parezc*, parece, suen*, como si, por qué, ofende, ningún, ninguna`,
    human_being: `persona, personas, humano, humana, humanos, humanas, ser humano, seres humanos, hombre, mujer, señora, señor, persona real, gente, de verdad`,
    own_life: `cumpleaños, vacaciones, turno, infancia, corazón, ojos, lentes, gafas, rodilla, espalda, dedos, manos, oídos, alquiler, hipoteca, bici, gripe, gripa, resfriado,
      resfriada, dolor de cabeza, acento, perro, gato, jardín, cocina, cama, boda, embarazo, barrio, sueldo, misa, propia experiencia, carne y hueso, sentimientos, voz`,
    meal: `almuerzo, almorzar, almorzando, desayuno, desayunar, cena, cenar, cenando, comida, comer, café, cafetera, mate, bocadillo, sándwich, torta, merienda, tinto, tentempié`,
    lived: `nací, crecí, me crié, crié, estudié, me gradué, me casé, me caso, me divorcié, enviudé, trabajé, comí, comimos, cené, desayuné, almorcé, bebí, dormí, no dormí, casi no dormí, me desperté, me desvelé,
      pegué ojo, pegar ojo, lloré, reí, recé, rezo, cociné, conduje, caminé, respiro, sudo, estornud*, me canso, me cansa, me duele, cumplí, viví, vivo en, pasé por eso, pasé por lo mismo,
      estoy cansad*, estoy resfriad*, estoy enferm*, estoy embarazad*, tengo hambre, tengo sueño, tengo frío, tengo gripe, tengo gripa, tengo hijos, tengo corazón,
      tengo sentimientos, hasta tarde, horas extra, fui al baño, salí a, vuelvo de, volver de, vengo de,
      nos vimos, le vi en, la vi en, lo vi en, me acuerdo de usted, me levanté por, tomándome, tomando un, me tomo, aprendí a, perdí mi, hice el`,
  },
  zh: {
    machine: `机器人, 机器, ai, 人工智能, 智能助手, 智能助理, 智能客服, 自动, 自动化, 程序, 软件, 电脑, 计算机, 算法, 虚拟, 系统, 数字助手, 语言模型, 助手, 助理`,
    doubted: `谁说, 怀疑, 以为, 当成, 当作, 觉得, 说我, 骂我, 像, 如果, 要是, 若, 哪, 怎么, 凭什么, 别叫, 还以为, 难道, 不信, 要不`,
    human_being: `真人, 人类, 活人, 大活人, 人, 真的人, 人工`,
    own_life: `房贷, 房租, 生日, 老花镜, 眼镜, 眼睛, 嗓子, 手酸, 手都, 左手, 右手, 腰, 脖子, 心脏, 猫, 被窝, 童年, 小时候, 年轻, 岁数, 绩效, 饭碗, 血压, 普通话`,
    meal: `吃饭, 午饭, 晚饭, 早饭, 早餐, 午餐, 晚餐, 夜宵, 食堂, 咖啡, 奶茶, 喝茶, 泡茶, 杯茶, 面包, 三明治, 喝水, 接水, 接了杯水, 聚餐, 吃的, 吃完, 我饭`,
    lived: `出生, 长大, 上学, 毕业, 结婚, 结的婚, 离婚, 失恋, 失眠, 睡, 熬夜, 累, 饿, 生病, 感冒, 发烧, 骨折, 住院, 怀孕, 哭, 疼, 加班, 值班, 值夜班, 轮班, 出差回来, 开完会,
      坐地铁, 坐公交, 坐车, 开车, 走路, 逛, 买菜, 接孩子, 接闺女, 去洗手间, 厕所, 抽烟, 根烟, 散步, 回家, 到家, 出门, 喘气, 呼吸, 经历过, 经历了, 也是过来人, 过来人, 见过您, 见过你, 见过面, 咱们见过, 干了, 从业, 入职, 做了多年, 当过`,
  },
};

/** Statements about who is writing. Whether they are said or denied, asked or doubted, is for the reader of them to tell. */
export const SELF_STATEMENTS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    is_machine: [
      'i|we|this|it|that|here|you|me am|is|are ~5 @machine',
      'i|me being|as|only|just|merely a|an ~3 @machine',
      'as a|an ~3 @machine',
      'being ~3 @machine',
      'only|just|merely a|an ~3 @machine',
      'talk*|speak*|chat*|writing|dealing|texting ~1 with|to ~4 @machine',
      'generated|written|sent|come|comes|answered ~2 by|from ~3 @machine',
      '@machine answering|writing|speaking|here',
      'written|generated|sent|created|produced @machine',
    ],
    no_human: [
      'i am not ~3 @human_being',
      'i am nobody|no_one',
      'no @human_being ~2 typing|writing|here|behind|has|reads',
      'nobody|no_one ~3 here|typing|writing|behind|called|named|by_the_name',
      'there is not|no|nobody|no_one',
      'not talk*|speak*|chat*|writing|dealing ~1 with|to ~2 @human_being',
    ],
  },
  es: {
    is_machine: [
      'soy|somos|es|era|fui ~5 @machine',
      'habla|hablando|conversa|conversando|chatea|chateando|escribe|escribiendo|trata ~1 con ~3 @machine',
      'como ~1 @machine',
      'como ~2 @machine que soy',
      'solo|solamente|únicamente ~2 @machine',
      'le|te responde|escribe|contesta|atiende|habla ~2 @machine',
      'asistente|agente|servicio|mensaje|sistema @machine',
      'lo genera|escribe|redacta ~2 @machine',
      'viene*|escrit*|generad*|enviad* ~3 @machine',
    ],
    no_human: [
      'no soy|somos ~3 @human_being',
      'no hay|existe ~4 @human_being',
      'no hay|existe nadie|ningún|ninguna',
      'nadie ~3 detrás|escribe|aquí|llamado|llame|llama',
      'no escribe|responde|habla ~2 @human_being',
      'no está hablando ~2 @human_being',
    ],
  },
  zh: {
    is_machine: [
      '我|我们|这|这里|这边|这条|其实|就|您|你|对话|聊天|说话 ~3 是|跟|和|由|来自 ~6 @machine',
      '是 ~6 @machine',
      '只|只有 ~3 @machine',
      '由|都由|跟|和|与 ~4 @machine',
      '作为 ~4 @machine',
    ],
    no_human: ['不是 ~2 @human_being', '没有|没 ~6 @human_being', '不 ~1 是 ~2 @human_being'],
  },
};
