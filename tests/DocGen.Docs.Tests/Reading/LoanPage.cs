namespace DocGen.Docs.Tests.Reading;

/// <summary>A hand-made page of the layout of 2023, about a library, and its parts for tests that change one.</summary>
internal static class LoanPage
{
    public const string Path = "Loan_Agent/v1LoanAgent_ExtendLoan.md";

    public const string Description = "Gives the reader more time.";

    public const string PathParts =
        """
        | Path Part | Type | Description |
        |-----------|------|-------------|
        | loanId | int32 | Which loan **Required** |
        """;

    public const string Query =
        """
        | Parameter Name | Type |  Description |
        |----------------|------|--------------|
        | days | int32 | **Required** How many days more |
        | $select | string |  Which members to send |
        """;

    public const string Headers =
        """
        | Parameter Name | Description |
        |----------------|-------------|
        | Authorization  | Who asks |
        | Content-Type | What is sent: `application/json`, `text/json` |
        | Accept         | What may come back: `application/json` |
        """;

    public const string RequestRows =
        """
        | Property Name | Type |  Description |
        |----------------|------|--------------|
        | Reason | String | Why |
        | Urgent | Boolean |  |
        """;

    public const string Statuses =
        """
        | Response | Description |
        |----------------|-------------|
        | 200 | Loan extended. |
        | 404 | No such loan. |
        """;

    public const string ResponseRows =
        """
        | Property Name | Type |  Description |
        |----------------|------|--------------|
        | LoanId | int32 | Its key |
        | DueOn | date-time | When it ends |
        """;

    public const string RequestSample =
        """
        ```http!
        PUT /api/v1/Loan/{loanId}/Extend
        Authorization: Basic cmVhZGVy
        Content-Type: application/json

        {
          "Reason": "holiday",
          "Urgent": false
        }
        ```
        """;

    public const string ResponseSample =
        """
        ```http_
        HTTP/1.1 200 Loan extended.
        Content-Type: application/json

        {
          "LoanId": 12,
          "DueOn": "2031-05-06T07:08:09+02:00"
        }
        ```
        """;

    public static readonly string Text = $$"""
        ---
        title: PUT Loan/{id}/Extend
        uid: v1LoanAgent_ExtendLoan
        ---

        # PUT Loan/{id}/Extend

        ```http
        PUT /api/v1/Loan/{loanId}/Extend
        ```

        {{Description}}



        {{PathParts}}


        ## Query String Parameters

        {{Query}}

        ```http
        PUT /api/v1/Loan/{loanId}/Extend?days=14
        PUT /api/v1/Loan/{loanId}/Extend?$select=loanId,dueOn
        ```


        ## Request Headers

        {{Headers}}

        ## Request Body: extension{{" "}}

        Why the reader wants it{{" "}}

        {{RequestRows}}

        ## Response:

        Loan extended.

        {{Statuses}}

        ### Response body: Loan

        {{ResponseRows}}

        ## Sample request

        {{RequestSample}}

        ## Sample response

        {{ResponseSample}}
        """;

    /// <summary>The page with one of its parts changed.</summary>
    public static string With(string part, string other)
    {
        Assert.Contains(part, Text);
        return Text.Replace(part, other);
    }
}
