using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The documentation of an operation's method: what it does, restrictions, documented errors, and where the page is.</summary>
internal static class OperationComment
{
    /// <summary>What users put into NoWarn once they accept that an operation may change.</summary>
    private const string ExperimentalId = "DOCGEN900";

    /// <summary>Writes the comment and the mark of a deprecated operation.</summary>
    public static void Write(CodeWriter code, OperationModel operation, EmitOptions options)
    {
        code.Summary(Summary(operation));
        code.Line($"/// <remarks>{CSharpText.Xml(Remarks(operation))}</remarks>");
        foreach (var parameter in operation.Parameters)
            if (parameter.Summary.Length > 0) code.Line($"/// <param name=\"{parameter.Name}\">{CSharpText.Xml(parameter.Summary)}</param>");
        foreach (var error in operation.Errors)
            code.Line($"/// <exception cref=\"ApiException\">{error.Code}: {CSharpText.Xml(error.Meaning)}</exception>");
        code.Obsolete(operation.Obsolete);
        if (options.Experimental && operation.Experimental) code.Line($"[Experimental({CSharpText.Literal(ExperimentalId)})]");
    }

    /// <summary>The first paragraph of the page; where it has none, verb and path.</summary>
    public static string Summary(OperationModel operation) => operation.Description.Count > 0 ? operation.Description[0] : $"{operation.Verb} {operation.Route}";

    /// <summary>The other paragraphs and the notes; empty where the page has none.</summary>
    public static string Details(OperationModel operation) => string.Join(" ", operation.Description.Skip(1).Concat(operation.Notes).Select(Sentence));

    /// <summary>Paragraphs stand in one line, so each must end.</summary>
    private static string Sentence(string paragraph) => paragraph.Length > 0 && ".!?:;".IndexOf(paragraph[paragraph.Length - 1]) < 0 ? paragraph + "." : paragraph;

    private static string Remarks(OperationModel operation)
    {
        var details = Details(operation);
        return $"{details}{(details.Length > 0 ? " " : "")}{operation.Verb} {operation.Route}, page {operation.Page}";
    }
}
