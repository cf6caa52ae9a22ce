using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Tests.Support;

/// <summary>Build properties and item metadata, as MSBuild gives them to the compiler.</summary>
/// <param name="properties">The build properties, by their bare names.</param>
internal sealed class BuildOptions(IEnumerable<KeyValuePair<string, string>> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_none = new(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        // What our own targets write into a global config is no build property.
        new Values(properties.ToImmutableDictionary(property => (property.Key.StartsWith("docgen_", StringComparison.Ordinal) ? "" : "build_property.") + property.Key, property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile switch
    {
        PageFile { IsAcceptedApi: true } => new Values(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.DocGenApi", "true")),
        PageFile { IsPage: true } file => new Values(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.DocGenPage"] = "true",
            ["build_metadata.AdditionalFiles.DocGenPath"] = file.Named,
            ["build_metadata.AdditionalFiles.DocGenLint"] = file.Page.Lint,
        }.ToImmutableDictionary()),
        _ => s_none,
    };

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
