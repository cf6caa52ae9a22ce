using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Docs.Collections;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Docs.Reading.Text;

/// <summary>Emphasis, code spans, links and escapes, as CommonMark has them, made plain. The only file that knows Markdig.</summary>
internal static class InlineMarkdown
{
    /// <summary>What code and escapes protect from the steps after: signs that would start a tag, an entity or a reference in braces.</summary>
    private const string Signs = "<&{", Protected = "\uFDD0\uFDD1\uFDD2";

    /// <summary>A text with more marks than this is left as it is: hostile input takes time that grows with the square of their number.</summary>
    private const int MostMarks = 200;

    /// <summary>Whether the text has signs that Markdown would read; parsing is by far the dearest step, and most cells don't need it.</summary>
    [MethodImpl(HotLoop.Optimised)]
    public static bool IsNeeded(string text)
    {
        int marks = 0, stars = 0, underscores = 0;
        var isNeeded = false;
        for (var at = 0; at < text.Length && marks <= MostMarks; at++)
        {
            switch (text[at])
            {
                case '`':
                    isNeeded = true;
                    break;
                case '*':
                    isNeeded |= ++stars > 1;
                    break;
                case '_':
                    isNeeded |= ++underscores > 1 && !(IsWord(text, at - 1) && IsWord(text, at + 1));
                    break;
                case '[':
                    break;
                case ']':
                    isNeeded |= at + 1 < text.Length && text[at + 1] is '(' or '[';
                    break;
                case '\\':
                    isNeeded |= at + 1 < text.Length && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1]));
                    break;
                default:
                    continue;
            }

            marks++;
        }

        return isNeeded && marks <= MostMarks;
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    /// <summary>The text without its Markdown; tags and entities stay as they are.</summary>
    public static string Flatten(string text)
    {
        try
        {
            var flat = new StringBuilder(text.Length);
            foreach (var block in Markdown.Parse(text, OneParagraph))
                if (block is ParagraphBlock { Inline: { } inlines }) Append(flat, inlines);

            // "[word]: rest" is a definition of a link and has no text; in these docs it is just text.
            return flat.Length == 0 ? text : flat.ToString();
        }
        catch (ArgumentException)
        {
            // Nested deeper than Markdig goes.
            return text;
        }
    }

    /// <summary>Puts the protected signs back.</summary>
    public static string Unprotect(string text)
    {
        for (var sign = 0; sign < Signs.Length; sign++) text = text.Replace(Protected[sign], Signs[sign]);
        return text;
    }

    /// <summary>No blocks but paragraphs: a cell that starts with a number and a dot is no list.</summary>
    private static readonly MarkdownPipeline OneParagraph = MakePipeline();

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder.Build();
    }

    private static void Append(StringBuilder flat, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case CodeInline code: AppendProtected(flat, code.Content); break;
                case LiteralInline { IsFirstCharacterEscaped: true } literal: AppendEscaped(flat, literal.Content.ToString()); break;
                case LiteralInline literal: flat.Append(literal.Content.ToString()); break;
                case HtmlInline tag: flat.Append(tag.Tag); break;
                case HtmlEntityInline entity: flat.Append(entity.Original.ToString()); break;
                case AutolinkInline link: flat.Append(link.Url); break;
                case ContainerInline container: Append(flat, container); break;
                default: flat.Append(' '); break;
            }
        }
    }

    private static void AppendEscaped(StringBuilder flat, string text)
    {
        AppendProtected(flat, text.Substring(0, 1));
        flat.Append(text, 1, text.Length - 1);
    }

    private static void AppendProtected(StringBuilder flat, string text)
    {
        foreach (var character in text)
        {
            var sign = Signs.IndexOf(character);
            flat.Append(sign < 0 ? character : Protected[sign]);
        }
    }
}
