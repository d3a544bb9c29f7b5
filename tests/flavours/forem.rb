# Reads Markdown as dev.to does: with Redcarpet and the options of Forem, then as a template of Liquid, then once more.
# Standard input is one post after its front matter; standard output its HTML. A fault of the template ends the program.
require 'cgi'
require 'redcarpet'
require 'liquid'

class Page < Redcarpet::Render::HTML
  # The name of a heading's anchor is its words: small letters, no signs, hyphens for blanks.
  def header(words, level)
    anchor = CGI.unescapeHTML(words.gsub(/<[^>]*>/, '')).downcase.strip.gsub(/[[:punct:]]/, '').gsub(/\s+/, '-')
    %(<h#{level}><a name="#{anchor}" href="##{anchor}"></a>#{words}</h#{level}>\n)
  end

  # The title of a link is dropped.
  def link(address, _title, words)
    %(<a href="#{address}">#{words}</a>)
  end
end

reader = Redcarpet::Markdown.new(
  Page.new(hard_wrap: true),
  autolink: true, no_intra_emphasis: true, fenced_code_blocks: true, lax_html_blocks: true,
  lax_spacing: true, strikethrough: true, tables: true, footnotes: true
)

# Forem itself keeps code from the template language.
code = /[[:space:]]*~~~.*?~~~|[[:space:]]*```.*?```|``.+?``|`.+?`/m
kept = $stdin.set_encoding('UTF-8').read.gsub(code) do |found|
  found = found.gsub(/\{% (end)?raw %\}/) { |tag| "{----#{tag[1..-2]}----}" }
  found =~ /\A[[:space:]]*```/ ? "\n{% raw %}\n#{found}\n{% endraw %}\n" : "{% raw %}#{found}{% endraw %}"
end
# Its sanitizer writes references of plain signs as the signs.
html = reader.render(kept).gsub(/&#(123|x7B);/i, '{').gsub(/&#(125|x7D);/i, '}')
template = Liquid::Template.parse(html, error_mode: :strict)
puts reader.render(template.render!).gsub(/\{----|----\}/) { |mark| mark.start_with?('{') ? '{' : '}' }
