import { z } from 'zod'

/** What may become of running text on slides. */
export const proseModes = ['lead', 'show', 'notes'] as const

/** Its leading sentence, all of it, or speaker notes alone. */
export type ProseMode = (typeof proseModes)[number]

export const proseModeSchema = z
  .enum(proseModes)
  .describe('What becomes of running text: its leading sentence, all of it, or speaker notes alone.')
