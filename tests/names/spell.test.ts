import { expect, it } from 'vitest';
import { spell } from '../../lib/names/rules/spell';

const COLUMNS = ['FR', 'MVD310', 'GOST52535', 'ICAO', 'ISO9', 'GOST779B', 'BGN'] as const;

// Worked examples of domain.md 8.4.
const EXAMPLES = `
Юлия Iouliia Yuliya Iuliia Iuliia Ûliâ Yuliya Yuliya
Дмитрий Dmitrii Dmitriy Dmitrii Dmitrii Dmitrij Dmitrij Dmitriy
Евгений Evguenii Evgeniy Evgenii Evgenii Evgenij Evgenij Yevgeniy
Сергей Serguei Sergey Sergei Sergei Sergej Sergej Sergey
Алексей Alexei Aleksey Aleksei Aleksei Aleksej Aleksej Aleksey
Наталья Natalia Natal'ya Natalia Natalia Natalʹâ Natal\`ya Natal’ya
Ксения Xeniia Kseniya Kseniia Kseniia Kseniâ Kseniya Kseniya
Щеглова Chtcheglova Shcheglova Shcheglova Shcheglova Ŝeglova Shheglova Shcheglova
Соловьёв Solovev Solov'ev Solovev Solovev Solovʹëv Solov\`yov Solov’yëv
Соловьева Solovieva Solovyeva Soloveva Soloveva Solovʹeva Solov\`eva Solov’yeva
Цветаев Tsvetaev Tsvetaev Tcvetaev Tsvetaev Cvetaev Czvetaev Tsvetayev
Жуковский Joukovskii Zhukovskiy Zhukovskii Zhukovskii Žukovskij Zhukovskij Zhukovskiy
Чайковская Tchaikovskaia Chaykovskaya Chaikovskaia Chaikovskaia Čajkovskaâ Chajkovskaya Chaykovskaya
Хрущёв Khrouchtchev Khrushchev Khrushchev Khrushchev Hruŝëv Xrushhyov Khrushchëv
Подъячев Podiatchev Pod"yachev Podiachev Podieiachev Podʺâčev Pod\`\`yachev Pod”yachev
Васильев Vassiliev Vasilyev Vasilev Vasilev Vasilʹev Vasil\`ev Vasil’yev
Ильин Iline Il'in Ilin Ilin Ilʹin Il\`in Il’in
Пушкин Pouchkine Pushkin Pushkin Pushkin Puškin Pushkin Pushkin
Королёва Koroleva Koroleva Koroleva Koroleva Korolëva Korolyova Korolëva
Гусева Gousseva Guseva Guseva Guseva Guseva Guseva Guseva
Ельцин Eltsine El'tsin Eltcin Eltsin Elʹcin El\`cin Yel’tsin
Объедков Obedkov Obyedkov Obedkov Obieedkov Obʺedkov Ob\`\`edkov Ob”yedkov
Эйхвальд Eikhvald Eykhval'd Eikhvald Eikhvald Èjhvalʹd E\`jxval\`d Eykhval’d
Яшин Iachine Yashin Iashin Iashin Âšin Yashin Yashin
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

it.each(EXAMPLES)('%s is spelt as each system spells it', (name = '', ...spelt) => {
  expect(COLUMNS.map((scheme) => spell(name, scheme))).toEqual(spelt);
});

it.each([
  ['Алексеев', 'Alekseyev'],
  ['Пономарёв', 'Ponomaryev'],
  ['Ёлкин', 'Yolkin'],
  ['Хрущёв', 'Khrushchev'],
  ['Ильин', 'Ilyin'],
  ['Васильев', 'Vasilyev'],
  ['Ершов', 'Ershov'],
])('%s is %s on a licence of the 2000s', (name, licence) => expect(spell(name, 'MVD782')).toBe(licence));

it('keeps what is no Cyrillic letter, and the capitals of each word', () => {
  expect(spell('Римский-Корсаков Николай', 'ICAO')).toBe('Rimskii-Korsakov Nikolai');
  expect(spell('цой, 2-й', 'ICAO')).toBe('tsoi, 2-i');
});
