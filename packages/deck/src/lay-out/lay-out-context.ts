import type { Geometry } from '../geometry.ts'
import type { Ruler } from '../measure/ruler.ts'

/** What slides are laid out by. */
export interface LayOutContext {
  readonly geometry: Geometry
  readonly ruler: Ruler
  /** The deck's language: it says where lines begin, and brings the words that Trifold adds. */
  readonly lang: string
}
