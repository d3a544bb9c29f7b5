import { common, createLowlight } from 'lowlight'
import { expect, it } from 'vitest'
import { createGrammars } from './grammars.ts'

type Language = ReturnType<(typeof common)[string]>

const all = createLowlight(common)
const code = '<a style="b: c">d</a> $ e = `f` # g\n<script>h("i") // j</script> %k>>> l'

/** Every name of every language: its own, and those that its grammar gives it. */
const names = Object.entries(common).flatMap(([name, grammar]) => {
  let aliases: string[] = []
  createLowlight().register(name, (library): Language => {
    const definition = grammar(library)
    aliases = definition.aliases ?? []
    return definition
  })
  return [name, ...aliases]
})

it.each(names)('highlights %s as when all grammars are read at once', (name) => {
  expect(createGrammars().highlight(name, code)?.children).toEqual(all.highlight(name, code).children)
})

it.each(['', ' ', 'cobol', 'constructor', 'a b', 'ino |'])('has no grammar for %j', (name) => {
  expect(createGrammars().highlight(name, code)).toBeUndefined()
})
