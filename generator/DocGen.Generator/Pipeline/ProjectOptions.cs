using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Generator.Diagnostics;
using DocGen.Generator.Emitting;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Pipeline;

/// <summary>The build properties, checked: what to emit, or why not.</summary>
/// <param name="Emit">What to emit; null where nothing can be.</param>
/// <param name="Lint">How loud contradictions of the docs are.</param>
/// <param name="Findings">What is wrong with the properties.</param>
/// <param name="AcceptsApi">Whether the surface is wanted, and no code.</param>
internal sealed record ProjectOptions(EmitOptions? Emit, LintSwitch Lint, EquatableArray<Finding> Findings, bool AcceptsApi = false)
{
    private const int LanguageFloor = (int)LanguageVersion.CSharp12;

    /// <summary>Reads <c>DocGenNamespace</c>, <c>DocGenEmit</c>, <c>DocGenVisibility</c>, <c>DocGenExperimental</c> and <c>DocGenLint</c> in the light of the project.</summary>
    public static ProjectOptions Of(AnalyzerConfigOptions options, ProjectFacts project)
    {
        if (AcceptedApi.IsWanted(options)) return new(null, LintSwitch.Default, default, AcceptsApi: true);
        var findings = new List<Finding>();
        var lint = LintOf(options, findings);
        if (project.LanguageVersion < LanguageFloor)
        {
            findings.Add(Project(ProjectRules.LanguageTooOld, (project.LanguageVersion / 100).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return new(null, lint, findings.ToEquatableArray());
        }

        var emit = Value(options, "DocGenEmit") ?? "Client";
        bool client = false, server = false;
        foreach (var word in emit.Split(',', ';', ' '))
        {
            if (word.Length == 0) continue;
            if (word.Equals("Client", StringComparison.OrdinalIgnoreCase)) client = true;
            else if (word.Equals("Server", StringComparison.OrdinalIgnoreCase)) server = true;
            else findings.Add(Project(OptionRules.UnknownOption, "DocGenEmit", word, "Client, Server"));
        }

        if (server && !project.AspNetCore)
        {
            findings.Add(Project(ProjectRules.ServerWithoutPackage));
            server = false;
        }

        var visibility = OneOf(options, findings, "DocGenVisibility", "public", "internal");
        var experimental = OneOf(options, findings, "DocGenExperimental", "remark", "attribute") == "attribute";
        return new(new EmitOptions(Namespace(options, findings), visibility, client, server, client && project.HttpClientFactory, experimental), lint, findings.ToEquatableArray());
    }

    /// <summary>A property with a few values, of which the first is the default.</summary>
    private static string OneOf(AnalyzerConfigOptions options, List<Finding> findings, string property, params string[] values)
    {
        if (Value(options, property) is not { } text || values.Contains(text)) return Value(options, property) ?? values[0];
        findings.Add(Project(OptionRules.UnknownOption, property, text, string.Join(", ", values)));
        return values[0];
    }

    private static LintSwitch LintOf(AnalyzerConfigOptions options, List<Finding> findings)
    {
        if (Value(options, "DocGenLint") is not { } text) return LintSwitch.Default;
        if (LintSwitch.Parse(text) is { } lint) return lint;
        findings.Add(Project(OptionRules.UnknownOption, "DocGenLint", text, LintSwitch.Expected));
        return LintSwitch.Default;
    }

    private static string Namespace(AnalyzerConfigOptions options, List<Finding> findings)
    {
        var wanted = Value(options, "DocGenNamespace");
        var name = wanted ?? (Value(options, "RootNamespace") is { } root ? root + ".Api" : "Api");
        if (name.Split('.').All(SyntaxFacts.IsValidIdentifier)) return string.Join(".", name.Split('.').Select(CSharpText.Identifier));
        findings.Add(Project(OptionRules.UnknownOption, wanted is null ? "RootNamespace" : "DocGenNamespace", name, "a C# namespace"));
        return "Api";
    }

    private static string? Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    private static Finding Project(FindingRule rule, params string[] arguments) => Finding.Of(rule, "", default, arguments);
}
