import type { StudioEvents } from '@trifold/studio'

/** What happens, as the studio hears of it. */
export type DeskEvent = {
  readonly [Name in keyof StudioEvents]: { readonly name: Name; readonly data: StudioEvents[Name] }
}[keyof StudioEvents]
