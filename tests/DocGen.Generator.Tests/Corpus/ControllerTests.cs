using DocGen.AspNetCore;
using DocGen.Docs.Model;
using DocGen.Generator.Tests.Support;
using Xunit.Abstractions;

namespace DocGen.Generator.Tests.Corpus;

/// <summary>The published pages as one server: every operation is reached by its own path, and declares what its page says.</summary>
public class ControllerTests(ITestOutputHelper log)
{
    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2025")]
    public async Task Every_operation_is_reached_and_declared(string year)
    {
        var layout = CorpusLayout.Of(year);
        await using var app = await ControllerApp.Start(layout.Api);
        var operations = layout.Model.Groups.SelectMany(group => group.Operations).ToArray();
        log.WriteLine($"{year}: {operations.Length} operations, {operations.Count(operation => operation.TwinRank is not null)} of them twins");
        var sizes = layout.Run.Sources.ToLookup(source => source.Key.EndsWith("ControllerBase.g.cs", StringComparison.Ordinal), source => (long)source.Value.Length);
        log.WriteLine($"{year}: {sizes[true].Sum()} characters of controllers, {sizes[false].Sum()} of everything else");
        foreach (var operation in operations)
        {
            var (status, body) = await app.Ask(operation.Verb, Path(operation));
            Assert.True(status == 501 && body.Contains($" {operation.Uid}.", StringComparison.Ordinal), $"{operation.Uid}: {status} {body}");
        }

        var declared = app.Descriptions.ToDictionary(description => description.ActionDescriptor.EndpointMetadata.OfType<ApiContractAttribute>().Single().Uid);
        Assert.Equal(operations.Length, declared.Count);
        Expect.None(
            from operation in operations
            let said = operation.Errors.Prepend(operation.Success).Select(status => status.Code).Distinct().Order().ToArray()
            let seen = declared[operation.Uid].SupportedResponseTypes.Select(response => response.StatusCode).Distinct().Order().ToArray()
            where !said.SequenceEqual(seen)
            select $"{operation.Uid}: {string.Join(", ", seen)} for {string.Join(", ", said)}");
        Expect.None(
            from operation in operations
            where operation.Response.Kind != TypeKind.None
            let seen = declared[operation.Uid].SupportedResponseTypes.Single(response => response.StatusCode == operation.Success.Code).ApiResponseFormats.Select(format => format.MediaType).ToHashSet()
            where !operation.AcceptTypes.All(seen.Contains)
            select $"{operation.Uid}: {string.Join(", ", seen)}");
    }

    /// <summary>A path that fits the types of its parts.</summary>
    private static string Path(OperationModel operation) => operation.Parameters
        .Where(parameter => parameter.Place == ParameterPlace.Path)
        .Aggregate(operation.Route, (route, parameter) => route.Replace($"{{{parameter.WireName}}}", parameter.Type.Kind switch
        {
            TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double => "7",
            TypeKind.Boolean => "true",
            TypeKind.DateTime => "2024-01-17T09:14:02Z",
            _ => "word",
        }, StringComparison.Ordinal));
}
