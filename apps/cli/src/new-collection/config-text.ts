import type { configSchema } from '@trifold/engine'
import type { z } from 'zod'

/** A configuration as an author writes it. */
export type WrittenConfig = z.input<typeof configSchema>

/** A `trifold.config.json`; keys without a value are left out. */
export const configText = (config: WrittenConfig): string => `${JSON.stringify(config, undefined, 2)}\n`
