/** Why a thread is no more: an article took too long or brought it down; it was asked to give way; the preview ends. */
export type Ending = 'failed' | 'interrupted' | 'closed'

/** A thread was ended before it answered. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded'
  readonly ending: Ending

  constructor(ending: Ending, message: string) {
    super(message)
    this.ending = ending
  }
}
