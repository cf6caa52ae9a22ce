using System.Text;
using DocGen.Generator.Emitting;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Pipeline;

/// <summary>A file as the compiler takes it.</summary>
/// <param name="HintName">Its name for the compiler.</param>
/// <param name="Text">Its text.</param>
internal sealed record EmittedText(string HintName, SourceText Text)
{
    /// <summary>The text of a file that was emitted.</summary>
    public static EmittedText Of(GeneratedFile file) => new(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
}
