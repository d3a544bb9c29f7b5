import type { ParserName } from '@trifold/compile'
import type { ReportFormat } from '../report/formats.ts'
import type { FlavourName } from './flavours.ts'

/** Options that every command over articles takes. */
export interface ContentOptions {
  readonly format: ReportFormat
  readonly to?: readonly string[]
  readonly flavour?: FlavourName
  readonly templates?: string
  readonly template?: string
  /** Processes that share the work where there is much of it. */
  readonly jobs?: number
  readonly parser?: ParserName
  readonly drafts?: boolean
  readonly strict?: boolean
}

/** Options of a check alone. */
export interface CheckOptions extends ContentOptions {
  /** Mends what is safe to mend. */
  readonly fix?: boolean
  /** Mends nothing, and shows what would be. */
  readonly dryRun?: boolean
}
