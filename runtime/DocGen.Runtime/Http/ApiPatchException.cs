namespace DocGen.Runtime;

/// <summary>Changes that cannot be made: a test has failed, or a place does not exist. A server answers 409 or 422 (RFC 5789, section 2.2).</summary>
public sealed class ApiPatchException : Exception
{
    internal ApiPatchException(string message, string pointer, bool isFailedTest, Exception? innerException = null)
        : base(message, innerException)
    {
        Pointer = pointer;
        IsFailedTest = isFailedTest;
    }

    /// <summary>The place, as a JSON pointer (RFC 6901); empty for the entity itself.</summary>
    public string Pointer { get; }

    /// <summary>Whether a test found another value than it asked for.</summary>
    public bool IsFailedTest { get; }
}
