import type { JsonSchema } from '@trifold/core'
import { deckSchema } from '../generated/deck-schema.ts'

/** The JSON Schema of a `deck.json`: that of `deckFileSchema`, made when this package was built. */
export const deckJsonSchema = (): JsonSchema => JSON.parse(deckSchema)
