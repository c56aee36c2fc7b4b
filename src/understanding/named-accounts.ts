import { endingOf, type Account } from '../domain/account.ts';

const ALL =
  /\b(?:all|both|any|none|neither|every|everything|whole|tod[oa]s?|amb[oa]s|ningun[oa]?|nada|l[oa]s (?:dos|tres))\b|全部|所有|都|两笔|两个|每/;

const KINDS: Readonly<Record<Account['kind'], RegExp>> = {
  loan: /\b(?:loans?|prestamos?)\b|贷款|借款/,
  invoice: /\b(?:invoices?|bills?|facturas?)\b|发票/,
};

/**
 * The accounts that words name: by number or its ending, else by "all of them", else by what tells their products apart. Several
 * where they fit several; none where nothing is named.
 *
 * @param accounts those that may be meant, in the order in which a question lists them.
 */
export function namedAccounts(text: string, accounts: readonly Account[]): readonly string[] {
  const words = plain(text);
  const numbers = accounts.filter(
    ({ id }) => hasWord(words, plain(id)) || hasWord(words, plain(endingOf(id))),
  );
  if (numbers.length > 0) return idsOf(numbers);
  const listed = accounts[Number(/^\W*([1-9])\W*$/.exec(words)?.[1] ?? 0) - 1];
  if (listed) return [listed.id];
  if (ALL.test(words)) return idsOf(accounts);
  const products = accounts.filter((account) =>
    tellingWords(account, accounts).some((word) => hasWord(words, word)),
  );
  if (products.length > 0) return idsOf(products);
  const kinds = accounts.filter(({ kind }) => KINDS[kind].test(words));
  return kinds.length < accounts.length ? idsOf(kinds) : [];
}

function idsOf(accounts: readonly Account[]): readonly string[] {
  return accounts.map(({ id }) => id);
}

/** What is in the name of this account's product and in no other's. */
function tellingWords(account: Account, accounts: readonly Account[]): readonly string[] {
  const others = new Set(accounts.flatMap(({ id, product }) => (id === account.id ? [] : wordsIn(product))));
  return wordsIn(account.product).filter((word) => !others.has(word));
}

/** Words of three letters or more; of Chinese every two characters that stand together. */
function wordsIn(product: string): readonly string[] {
  return (plain(product).match(/[\p{Script=Han}]+|[\p{L}\d]{3,}/gu) ?? []).flatMap((word) =>
    /\p{Script=Han}/u.test(word)
      ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
      : [word],
  );
}

function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = [text[at - 1], text[at + word.length]];
    if (around.every((one) => one === undefined || !/[a-z\d]/.test(one))) return true;
  }
  return false;
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
