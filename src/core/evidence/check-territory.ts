import type { Case, Evidence } from '../case.ts'
import { type Check, called, check } from './check.ts'
import { valueOf } from './document/document-facts.ts'

const stores: Readonly<Record<string, RegExp>> = {
  US: /united states|\busa?\b|u\.s\.|美国/i,
  CA: /canada|加拿大/i,
  MX: /mexico|墨西哥/i,
  UK: /united kingdom|\buk\b|great britain|英国/i,
  DE: /germany|deutschland|德国/i,
  FR: /france|法国/i,
  IT: /italy|意大利/i,
  ES: /spain|西班牙/i,
  JP: /japan|日本/i,
  AU: /australia|澳大利亚|澳洲/i,
  EU: /europe|\beu\b|欧洲|欧盟/i,
}
const everywhere = /world-?wide|global|all (?:countries|marketplaces|territories)|全球|全世界|所有站点/i
const wider: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['US', 'CA', 'MX'].map((store) => [store, /north america|北美/i])),
  ...Object.fromEntries(['DE', 'FR', 'IT', 'ES'].map((store) => [store, /europe|\beu\b|欧洲|欧盟/i])),
  UK: /europe(?!an union)|欧洲/i,
}

/** Whether a letter's territory holds the store of the notice (domain sheet c.2, c.3). Goods for another market are a case of their own. */
export function checkTerritory(kase: Case): Check[] {
  const store = kase.notice?.marketplace ?? null
  return kase.evidence
    .filter((entry) => entry.type === 'loa' && entry.leftOut === null)
    .flatMap((entry) => territory(entry, store))
}

function territory(entry: Evidence, store: string | null): Check[] {
  const printed = entry.source && valueOf(entry.source, 'territory')
  if (!printed || store === null) return []
  const { en, zh } = called(entry)
  const holds = everywhere.test(printed) || stores[store]?.test(printed) || wider[store]?.test(printed)
  if (holds)
    return [
      check(
        'loa-territory',
        'found',
        [entry],
        `The territory of the ${en} (${printed}) holds this store.`,
        `${zh}的授权地区（${printed}）包含这个站点。`,
      ),
    ]
  const isKnown = Object.values(stores).some((pattern) => pattern.test(printed))
  return [
    check(
      'loa-territory',
      isKnown ? 'conflicts' : 'unclear',
      [entry],
      `The ${en} names the territory ${printed}; the notice is of the store ${store}. Ask the brand for a letter that names this store. Genuine goods meant for another market are a case of their own: tell me if that is so.`,
      `${zh}的授权地区是${printed}，通知来自${store}站点。请品牌方出一份写明这个站点的授权书。如果是别的市场的正品（平行进口），请告诉我，那是另一种情况。`,
    ),
  ]
}
