import type { TermDefinition } from '@trifold/core'
import { splitLead } from '@trifold/prose'
import type { IdOfBlock } from '../graph/block-ids.ts'
import { createNode, type Description, reference, references } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import type { Ids } from '../graph/ids.ts'
import { flatText, lineText } from '../text/flat-text.ts'

/** The article's definitions: a set of terms, and each of them. */
export const termSet = ({ meta, lang, ids, idOf, gathered }: GraphInput): Description[] => {
  const definitions = gathered.termDefinition.map(({ block }) => block)
  if (definitions.length === 0) return []
  const set = createNode('DefinedTermSet', ids.of('terms'), {
    name: meta.title,
    inLanguage: lang,
    hasDefinedTerm: references(definitions.map((definition) => idOf(definition))),
  })
  const origins = { name: { key: 'title' }, inLanguage: { key: 'lang' } }
  return [
    { node: set, position: definitions[0]?.position, origins },
    ...definitions.map((definition) => term(definition, ids, idOf)),
  ]
}

const term = (definition: TermDefinition, ids: Ids, idOf: IdOfBlock): Description => ({
  position: definition.position,
  node: createNode('DefinedTerm', idOf(definition), {
    name: definition.term,
    disambiguatingDescription: lineText(definition.title),
    description: meaningOf(definition),
    termCode: definition.id,
    url: ids.anchor(definition.id),
    inDefinedTermSet: reference(ids.of('terms')),
  }),
})

/**
 * What the definition says of its term: what follows “Presence:”, but the whole of “Presence is being found”, which
 * would be no sentence without its subject.
 */
const meaningOf = ({ children }: TermDefinition): string => {
  const { lead, rest } = splitLead(children)
  const meaning = flatText(rest)
  const whole = flatText(children)
  return meaning !== '' && whole === `${lineText(lead)} ${meaning}` ? whole : meaning
}
