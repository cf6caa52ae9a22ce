using System.Net.Http.Headers;

namespace DocGen.Runtime;

/// <summary>
/// Bytes on their way from or to the API: a stream with its media type and length, never held in memory as a whole.
/// </summary>
/// <remarks>
/// A file that came as an answer holds its connection until it is disposed. A file that is sent is not disposed by the call;
/// its stream starts where it stands.
/// </remarks>
public sealed class ApiFile : IDisposable, IAsyncDisposable
{
    private readonly IDisposable? _answer;

    /// <summary>A file of a stream.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">The media type, such as <c>image/png</c>; null to go by what the operation's page says.</param>
    /// <param name="length">The number of bytes, or null when it is not known.</param>
    /// <param name="fileName">The file's name, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="mediaType"/> is none (RFC 9110, section 8.3.1).</exception>
    public ApiFile(Stream content, string? mediaType = null, long? length = null, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (mediaType is not null && !MediaTypeHeaderValue.TryParse(mediaType, out _))
        {
            throw new ArgumentException("This is no media type (RFC 9110, section 8.3.1).", nameof(mediaType));
        }

        (Content, MediaType, FileName) = (content, mediaType, fileName);
        Length = length ?? (content.CanSeek ? content.Length - content.Position : null);
    }

    internal ApiFile(Stream content, HttpResponseMessage answer)
    {
        var headers = answer.Content.Headers;
        Content = content;
        MediaType = headers.ContentType?.ToString();
        Length = headers.ContentLength;
        FileName = NameIn(headers.ContentDisposition);
        _answer = answer;
    }

    /// <summary>The bytes.</summary>
    public Stream Content { get; }

    /// <summary>The media type with its parameters, or null when it is not known.</summary>
    public string? MediaType { get; }

    /// <summary>The number of bytes, or null when it is not known.</summary>
    public long? Length { get; }

    /// <summary>The file's name without any folder (RFC 6266, section 4.3), or null.</summary>
    public string? FileName { get; }

    /// <summary>A file of bytes in memory.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">The media type, or null.</param>
    /// <param name="fileName">The file's name, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static ApiFile FromBytes(byte[] content, string? mediaType = null, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new(new MemoryStream(content, writable: false), mediaType, content.Length, fileName);
    }

    /// <summary>All bytes from here to the end, for small files.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream();
        await Content.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return bytes.ToArray();
    }

    /// <summary>Closes the stream, and the connection if it came as an answer.</summary>
    public void Dispose()
    {
        Content.Dispose();
        _answer?.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync().ConfigureAwait(false);
        _answer?.Dispose();
    }

    // A server could name a folder, or one above; only the last part may ever become a path of this machine.
    private static string? NameIn(ContentDispositionHeaderValue? disposition)
    {
        var name = (disposition?.FileNameStar ?? disposition?.FileName)?.Trim('"');
        name = name?[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        return string.IsNullOrEmpty(name) || name is "." or ".." ? null : name;
    }
}
