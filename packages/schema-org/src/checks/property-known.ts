import { fine, ofProperties } from './check.ts'

const keywords: ReadonlySet<string> = new Set(['type', 'id', 'graph', 'context'])

/** What Google's documentation writes otherwise than schema.org: its authors are not the ones who erred. */
const spellingsOfGoogle: ReadonlyMap<string, string> = new Map([['xPath', 'xpath']])

/** Every property exists. `…-input` and `…-output` belong to any property, as schema.org's Actions use them. */
export const propertyKnown = ofProperties(({ name, written, pointer }, node, { vocabulary, suggest }) => {
  if (name === undefined || vocabulary.isProperty(name)) return fine
  if (vocabulary.isProperty(name.replace(/-(?:in|out)put$/, ''))) return fine
  if (node.opaque && !written.includes('schema.org')) return fine
  const spelling = spellingsOfGoogle.get(name)
  return [
    {
      code: 'property-known',
      severity: spelling === undefined ? 'error' : 'info',
      pointer,
      message: `schema.org has no property “${written}”.`,
      // Only contexts that say so, as schema.org's own does, let keywords go without their @.
      help:
        spelling !== undefined
          ? `Google’s documentation writes it so; schema.org writes “${spelling}”.`
          : keywords.has(name)
            ? `Write “@${name}”.`
            : suggest(name, () => vocabulary.propertyNames),
    },
  ]
})
