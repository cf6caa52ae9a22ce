namespace DocGen.Runtime;

/// <summary>The body of a call, from which the content of each try is made.</summary>
internal sealed class CallBody
{
    private readonly byte[]? _json;
    private readonly ApiFile? _file;
    private readonly long _start;

    private CallBody(string mediaType, byte[]? json, ApiFile? file)
    {
        (MediaType, _json, _file) = (mediaType, json, file);
        _start = file is { Content.CanSeek: true } ? file.Content.Position : 0;
    }

    /// <summary>What the body itself says it is, or else the page.</summary>
    internal string MediaType { get; }

    /// <summary>Whether it can be sent a second time; a stream that cannot go back is gone after the first.</summary>
    internal bool CanRepeat => _file is null || _file.Content.CanSeek;

    internal static CallBody Json<T>(ApiCall call, T value, JsonShape<T> shape, JsonRules rules)
        where T : notnull
    {
        try
        {
            return new(ApiCall.JsonMedia, JsonText.ToUtf8(shape, value, rules), null);
        }
        catch (PartialEntityFault fault)
        {
            throw Refused(call, fault);
        }
    }

    internal static CallBody File(ApiFile file, string mediaType) => new(file.MediaType ?? mediaType, null, file);

    internal static CallBody Patch(ApiCall call, ApiPatch patch, JsonRules rules)
    {
        try
        {
            return new(patch.MediaType, patch.ToUtf8(rules), null);
        }
        catch (PartialEntityFault fault)
        {
            throw Refused(call, fault);
        }
    }

    internal HttpContent Open(string mediaType)
    {
        HttpContent content;
        if (_json is not null)
        {
            content = new ByteArrayContent(_json);
        }
        else
        {
            if (_file!.Content.CanSeek)
            {
                _file.Content.Position = _start;
            }

            content = new FileContent(_file);
        }

        content.Headers.TryAddWithoutValidation(HeaderNames.ContentType, mediaType);
        return content;
    }

    private static InvalidOperationException Refused(ApiCall call, PartialEntityFault fault) => new(
        $"{call}: the body's {fault.Message}. Saving it could erase what was not read. Read it without $select, send its ToMergePatch() " +
        $"where there is a PATCH, or allow it: {nameof(ApiEntityState)}.{nameof(ApiEntityState.AllowPartialSave)} for this one, {nameof(ApiClientSettings.SavesPartialEntities)} of the client's options for all.",
        fault);
}
