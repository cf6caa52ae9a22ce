namespace DocGen.Runtime;

public abstract partial class ApiClient
{
    /// <summary>Sends a call and hands its answer over, still arriving, to what the call's headers name.</summary>
    private async Task StreamAsync(ApiCall call, JsonShape shape, CancellationToken cancellationToken)
    {
        if (call.Headers!.Elements is not IElementTaker taker || !taker.Fits(shape))
        {
            throw NoElements(call, shape.Type.ToString());
        }

        var answer = await AnswerAsync(call, readsBody: false, cancellationToken).ConfigureAwait(false);
        if (answer.IsJson)
        {
            taker.Take(answer, shape, _options.Rules, call.Selected, _httpClient.MaxResponseContentBufferSize);
            return;
        }

        using (answer)
        {
            throw await FailureAsync(call, answer.Response, isJsonMissing: true, cancellationToken).ConfigureAwait(false);
        }
    }

    private static void CheckNotStreaming(ApiCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (call.Headers?.Elements is not null)
        {
            throw NoElements(call, "something else");
        }
    }

    private static ArgumentException NoElements(ApiCall call, string answer) =>
        new($"{call}: Elements of the headers take a list of their type, and the answer is {answer}.", "headers");
}
