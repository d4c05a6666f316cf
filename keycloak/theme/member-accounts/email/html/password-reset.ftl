<#import "letter.ftl" as house>
<@house.letter about="reset" link=link expiration=linkExpiration/>
