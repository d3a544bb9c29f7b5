/** Which characters stand in which faces; faces are numbers from 0 to 30. */
export interface CharacterTable {
  add(text: string, face: number): void
  /** Those in a face, ascending and each once. */
  codePoints(face: number): number[]
}

/** Nearly all characters of nearly all texts stand before this one. */
const asciiEnd = 0x80

/** Makes an empty table: a bit for each face, by character. */
export const createCharacterTable = (): CharacterTable => {
  const ascii = new Int32Array(asciiEnd)
  const beyond = new Map<number, number>()
  return {
    add: (text, face) => {
      const bit = 1 << face
      for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index)
        if (unit < asciiEnd) ascii[unit] = (ascii[unit] ?? 0) | bit
        else {
          const code = text.codePointAt(index) ?? unit
          beyond.set(code, (beyond.get(code) ?? 0) | bit)
          if (code > 0xffff) index += 1
        }
      }
    },
    codePoints: (face) => {
      const found: number[] = []
      const take = (faces: number, code: number): void => {
        if ((faces & (1 << face)) !== 0) found.push(code)
      }
      ascii.forEach(take)
      beyond.forEach(take)
      return found.sort((one, other) => one - other)
    },
  }
}
