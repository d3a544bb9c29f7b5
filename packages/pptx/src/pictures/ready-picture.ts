import type { MediaFile } from '../slide/slide-context.ts'
import type { Turn } from './jpeg/turn.ts'

/** A picture as a presentation shows it. */
export interface ReadyPicture {
  /** What every program shows: PNG, JPEG or GIF. */
  readonly picture: MediaFile
  /** The same as vectors, for programs that draw them. */
  readonly vector?: MediaFile
  /** How the pixels are turned before they are shown. */
  readonly turn?: Turn
  /** Characters of its text that are drawn as boxes, for want of a face that has them. */
  readonly undrawn?: string
}
