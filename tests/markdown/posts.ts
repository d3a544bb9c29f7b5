/** Posts that have been hard to print: every block, odd nests, text that looks like syntax. */
export const posts: readonly string[] = [
  // Fences in lists and quotes, tight and loose.
  '- a\n  :::note\n  b\n  :::\n- c\n\n> :::tip Title\n> d\n> :::\n\n1. e\n\n   :::reveal\n\n   f\n\n   :::\n',
  // Every block, with ids, titles and attributes.
  '## Blocks {#all}\n\n:::definition{#presence}\n**Presence** is being *found*.\n:::\n\n:::comparison Side by side\n| | A | B |\n|-|-|-|\n| x \\| y | `1\\|2` | |\n:::\n\n:::story{turn=2 reveal}\n1. **One.** a\n2. **Two.** b\n\n   c\n:::\n\n:::key-points\n1. a\n2. b\n:::\n\n:::steps Do `this` \\{now}\n1. a\n   - b\n2. c\n:::\n\n:::faq\n### Why? {#why}\nBecause.\n\n#### In depth\nx\n\n### How?\n- so\n:::\n\n:::summary\ns\n:::\n\n:::notes\nn\n:::\n\n:::slide Title {layout=quote}\n:::column\nl\n:::\n:::column R\nr\n:::\n:::\n\n:::reveal\n- a\n- b\n:::\n\n:::only{for="slides, html"}\no\n:::\n\n:::except{for=slides}\ne\n:::\n\n:::danger\n:::\n',
  // Alerts of GitHub and Obsidian.
  '> [!NOTE]\n> a\n\n> [!warning]- Mind *this*\n> - b\n\n> [!tip]\n>\n> ```js\n> c\n> ```\n\n- > [!INFO] In a list\n  > d\n\n> [!abstract] Unknown\n> e\n',
  // What other tools read in prose.
  'At 3:17 :tada: {{ page.title }} {% raw %} $5 and $10 <details>\n<summary>More</summary>\n\n*x*\n\n</details>\n\n{{< figure src="a.png" >}}\n\n[[Wiki link]] ==mark== #tag ^block-id %%comment%%\n',
  // Lines that begin like syntax.
  '\\:::note\n\\+++\n\\---\n\\# no\n\\- no\n1\\. no\n\\> no\n\\| a | b |\n\\[^1]: no\n\\~~~\n\\```\n',
  // Images, links and footnotes.
  '![a *b*](<a b.png> "T \\" t") ![r](https://example.org/r.png) [l](other.md#x) <https://example.org> www.example.org [^a]\n\n[ref]: /u "t"\n\n[ref] ![ref] [^b]\n\n[^b]: Two [^c]\n[^a]: One\n\n    - list\n\n[^c]: Three\n\n[^d]: Never called\n',
  // Nested lists, tasks, and a list after a list.
  '- [ ] a\n- [x] b\n  1. c\n\n     d\n\n  2. e\n\n* f\n* g\n\n+ h\n\n10) i\n11) j\n\n- - - k\n',
  // Tables.
  '| a | b |\n|:-|-:|\n| *c* | ~~d~~ |\n| <br> | \\| |\n\n|x|\n|-|\n\n- | in | list |\n  |-|-|\n  | 1 | 2 |\n',
  // Hard breaks, HTML and a comment that is never closed.
  'a\\\nb  \nc<br>d\n    <!-- e -->\n\n<div\nclass="x">\n\nf <b\n> g</b>\n\n<!-- open\n\n## swallowed\n',
  // A tag over several lines.
  '<img src="a.png" align="right"\n     alt="b" width="1">\n\nc <b\n  title="d"\n\t\tid="e">f</b>\n\n> - <i\n>        x>g</i>\n',
  // Headings of every kind.
  'Setext *one*\n===\n\nTwo lines\\\nof a heading\n---\n\n# {x}\n\n## `code` & <b>tag</b> ##\n\n####### seven\n\n## Same\n\n## Same\n\n[up](#same-1) [down](#nowhere)\n',
]
