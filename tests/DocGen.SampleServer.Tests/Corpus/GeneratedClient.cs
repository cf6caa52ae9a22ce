using System.Text;
using System.Text.Json;
using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Tests.Support;
using DocGen.Runtime;
using DocGen.SampleServer.Tests.Support;

namespace DocGen.SampleServer.Tests.Corpus;

/// <summary>Calls the sample server by the compiled client of the published pages.</summary>
internal sealed class GeneratedClient(CorpusLayout layout, HttpClient http)
{
    private readonly Dictionary<string, EmittedOperation> _emitted = layout.Api.Operations.ToDictionary(operation => operation.Uid);
    private readonly Dictionary<Type, object> _clients = [];

    /// <summary>Sends the page's sample request and compares what comes back with the page's sample response.</summary>
    public async Task<CallOutcome> Call(PageReading reading, OperationModel operation)
    {
        var isSaid = layout.IsSaid(reading, SpotKind.RequestSampleJson) || layout.IsSaid(reading, SpotKind.ResponseSampleJson);
        try
        {
            return new(reading.Facts.Path, await Difference(reading, operation), isSaid);
        }
        catch (Exception fault) when (fault is ApiException or JsonException)
        {
            return new(reading.Facts.Path, fault.Message, isSaid);
        }
    }

    private async Task<string?> Difference(PageReading reading, OperationModel operation)
    {
        var method = _emitted[operation.Uid].Method;
        var call = (Task)method.Invoke(Client(method.DeclaringType!), SampleArguments.Of(layout, reading, operation, method))!;
        await call;
        if (operation.Response.Kind == TypeKind.None) return null;
        var answer = call.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(call);
        using var expected = JsonDocument.Parse(layout.SampleJson(reading, SpotKind.ResponseSampleJson)!);
        if (answer is ApiFile file)
        {
            await using (file)
            {
                return Encoding.UTF8.GetString(await file.ReadBytesAsync()) == expected.RootElement.GetString() && operation.AcceptTypes.Contains(file.MediaType!) ? null : $"other bytes, or {file.MediaType}";
            }
        }

        using var actual = JsonDocument.Parse(await Written(answer, _emitted[operation.Uid].Response!));
        return JsonDifference.Between(expected.RootElement, actual.RootElement);
    }

    private async Task<byte[]> Written(object? answer, Type type)
    {
        if (answer is null) return "null"u8.ToArray();
        using var text = new MemoryStream();
        await layout.Api.ShapeOf(type).WriteValueAsync(text, answer, JsonRules.Default, null, default);
        return text.ToArray();
    }

    private object Client(Type contract)
    {
        if (_clients.TryGetValue(contract, out var known)) return known;
        var type = layout.Api.Types.Single(type => type.IsClass && contract.IsAssignableFrom(type));
        var options = (ApiClientSettings)Activator.CreateInstance(layout.Api.Types.Single(one => one.Name == "ApiClientOptions"))!;
        options.Authorization = ApiAuthorization.Basic("anna", "open-sesame");
        return _clients[contract] = Activator.CreateInstance(type, http, options)!;
    }
}
