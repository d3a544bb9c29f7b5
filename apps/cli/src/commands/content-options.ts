import type { ReportFormat } from '../report/formats.ts'

/** Options that every command over articles takes. */
export interface ContentOptions {
  readonly format: ReportFormat
  readonly to?: readonly string[]
  readonly templates?: string
  readonly template?: string
  readonly drafts?: boolean
  readonly strict?: boolean
}
