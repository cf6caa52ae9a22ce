namespace DocGen.Runtime;

/// <summary>What <see cref="ApiElements{T}"/> is for a client that does not know its type.</summary>
internal interface IElementTaker
{
    /// <summary>Whether the answer is a list of these elements.</summary>
    bool Fits(JsonShape answer);

    /// <summary>Takes over an answer with its connection; null for one without a body.</summary>
    void Take(ApiAnswer? answer, JsonShape shape, JsonRules rules, SelectNode? select, long longestElement);
}
