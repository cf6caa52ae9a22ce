namespace DocGen.Generator.Emitting;

/// <summary>XML documentation comments, one line an element.</summary>
internal static class DocComment
{
    /// <summary>A summary, if there is anything to say.</summary>
    public static void Summary(this CodeWriter code, string text)
    {
        if (text.Length > 0) code.Line($"/// <summary>{CSharpText.Xml(text)}</summary>");
    }

    /// <summary>The mark of something that should not be used any more.</summary>
    public static void Obsolete(this CodeWriter code, string? reason)
    {
        if (reason is not null) code.Line($"[Obsolete({CSharpText.Literal(reason)})]");
    }
}
