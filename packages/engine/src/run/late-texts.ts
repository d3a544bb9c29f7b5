/** A text, or what gives it: of thousands of files with findings, code frames show few. */
export type LateText = string | (() => string)

/** Texts by the files that findings name, each made when it is first asked for. */
export const lateTexts = (
  texts: Iterable<readonly [file: string, text: LateText]>,
): ReadonlyMap<string, string> => new LateTexts(texts)

/** A text as it is. */
export const textNow = (text: LateText): string => (typeof text === 'string' ? text : text())

class LateTexts extends Map<string, string> {
  readonly #late = new Map<string, () => string>()

  constructor(texts: Iterable<readonly [file: string, text: LateText]>) {
    super()
    for (const [file, text] of texts) {
      if (typeof text === 'string') this.#late.delete(file)
      else this.#late.set(file, text)
      this.set(file, typeof text === 'string' ? text : '')
    }
  }

  override get(file: string): string | undefined {
    const late = this.#late.get(file)
    if (late !== undefined) {
      this.#late.delete(file)
      this.set(file, late())
    }
    return super.get(file)
  }

  override *entries(): MapIterator<[string, string]> {
    for (const file of this.keys()) yield [file, this.get(file) ?? '']
  }

  override *values(): MapIterator<string> {
    for (const [, text] of this.entries()) yield text
  }

  override [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries()
  }

  override forEach(
    callback: (text: string, file: string, texts: Map<string, string>) => void,
    self?: unknown,
  ): void {
    for (const [file, text] of this) callback.call(self, text, file, this)
  }
}
